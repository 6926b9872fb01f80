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

    /** What is expected of several authors alike. */
    record Line(
            UUID periodId, Requirement requirement, @Nullable LocalDate dueOn, Asked.Round round) {}

    /**
     * The authors that were not expected yet, or not this time. Who is asked again goes on with the
     * draft it had; what it has submitted goes its way and is not asked again. For whom this time
     * ended by a recall, which may be heard of first, nothing is expected.
     */
    List<UUID> expect(Line line, List<UUID> authors, Instant since) {
        return db.list(
                """
                insert into expected_report
                    (period_id, author_id, requirement_id, due_on, lies_with, since, round, state, report_id)
                select k.period_id, a.author, ?, ?::date, a.author, ?, k.round, coalesce(r.state, 'MISSING'), r.id
                from (select ?::uuid as period_id, ?::uuid as duty_id, ? as round) k cross join unnest(?) a (author)
                left join report r on r.period_id = k.period_id and r.author_id = a.author and r.level = 'INPUT'
                where not exists (select 1 from duty_end d
                                  where d.duty_id = k.duty_id and d.body_id = a.author and d.round >= k.round)
                on conflict (period_id, author_id) do update
                set round = excluded.round, due_on = excluded.due_on
                where expected_report.round < excluded.round and expected_report.edition = 0
                returning author_id
                """,
                row -> row.uuid("author_id"),
                line.requirement().id(),
                line.dueOn(),
                since,
                line.periodId(),
                line.requirement().dutyId(),
                line.round().number(),
                authors);
    }

    /** Makes what is asked in a duty and what ends of it wait for each other. */
    public void takeTurns(UUID dutyId) {
        db.list(
                "select pg_advisory_xact_lock(hashtextextended(?, 3))",
                row -> 1,
                dutyId.toString());
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
