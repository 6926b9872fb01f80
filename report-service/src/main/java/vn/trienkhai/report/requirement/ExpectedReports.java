package vn.trienkhai.report.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.report.sql.Db;

/**
 * One line per period and expected author: how far its report is, where it lies and since when.
 * Changed together with the report, so watchers see it before the report has arrived at them.
 */
@ApplicationScoped
public class ExpectedReports {

    private final Db db;

    ExpectedReports(Db db) {
        this.db = db;
    }

    /** The authors that were not expected yet. */
    List<UUID> expect(
            UUID periodId,
            UUID requirementId,
            List<UUID> authors,
            @Nullable LocalDate dueOn,
            Instant since) {
        return db.list(
                """
                insert into expected_report (period_id, author_id, requirement_id, due_on, lies_with, since)
                select ?, author, ?, ?::date, author, ? from unnest(?) author
                on conflict do nothing returning author_id
                """,
                row -> row.uuid("author_id"),
                periodId,
                requirementId,
                dueOn,
                since,
                authors);
    }

    /** The due day of an expected author; empty when it is not expected. */
    public Optional<Due> due(UUID periodId, UUID authorId) {
        return db.first(
                "select due_on from expected_report where period_id = ? and author_id = ?",
                row -> new Due(row.dayOrNull("due_on")),
                periodId,
                authorId);
    }

    /** Whether anything was submitted in the requirement. */
    boolean anySubmitted(UUID requirementId) {
        return !db.list(
                        "select 1 from expected_report where requirement_id = ? and edition > 0 limit 1",
                        row -> 1,
                        requirementId)
                .isEmpty();
    }

    /** Moves the author's line to where its report is now. */
    public void follow(UUID periodId, UUID authorId, Progress now) {
        db.change(
                """
                update expected_report
                set state = ?, report_id = ?, edition = ?, submitted_at = ?::timestamptz, late_reason = ?,
                    lies_with = ?::uuid, station_role = ?, since = ?
                where period_id = ? and author_id = ?
                """,
                now.state(),
                now.reportId(),
                now.edition(),
                now.submittedAt(),
                now.lateReason(),
                now.liesWith(),
                now.stationRole(),
                now.since(),
                periodId,
                authorId);
    }

    /** A due day, where there is one. */
    public record Due(@Nullable LocalDate on) {}

    /**
     * How far a report is.
     *
     * @param liesWith who has to act next; nobody once it is finished
     */
    public record Progress(
            UUID reportId,
            String state,
            int edition,
            @Nullable Instant submittedAt,
            @Nullable String lateReason,
            @Nullable UUID liesWith,
            @Nullable StationRole stationRole,
            Instant since) {}
}
