package vn.trienkhai.report.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.report.sql.Db;

/**
 * Days that task-service counted for bodies from a step, such as the end of another duty: the
 * report of the body is due on the same day as its task. The day and the duty may be heard of in
 * either order; of several days the one told last counts.
 */
@ApplicationScoped
public class CountedDays {

    /** Locked first, as by those who write them: the line of a report follows the report. */
    private static final String DRAFTS =
            """
            select 1 from report where duty_id = ? and author_id = any (?) and level = 'INPUT'
               and submitted_at is null order by id for update
            """;

    private static final String DATE =
            """
            with dated as (
                update expected_report e set due_on = d.due_on
                from report_requirement r, counted_day d
                where r.id = e.requirement_id and r.duty_id = ? and r.closed_on is null
                  and d.duty_id = r.duty_id and d.body_id = e.author_id and e.author_id = any (?)
                  and e.due_on is distinct from d.due_on
                  and (?::date is null or d.told_at >= ?::date)
                returning e.period_id, e.author_id, e.due_on
            ), drafts as (
                update report p set due_on = dated.due_on from dated
                where p.period_id = dated.period_id and p.author_id = dated.author_id
                  and p.level = 'INPUT' and p.submitted_at is null
            ), reminders as (
                delete from reminder_told t using dated
                where t.period_id = dated.period_id and t.author_id = dated.author_id
            )
            select author_id, due_on from dated
            """;

    private final Db db;
    private final ExpectedReports expected;

    CountedDays(Db db, ExpectedReports expected) {
        this.db = db;
        this.expected = expected;
    }

    /** The body's task of this duty is due on this day, as was told at this time. */
    public void hear(UUID dutyId, UUID bodyId, LocalDate dueOn, Instant at) {
        expected.takeTurns(dutyId);
        db.change(
                """
                insert into counted_day values (?, ?, ?, ?) on conflict (duty_id, body_id)
                do update set due_on = excluded.due_on, told_at = excluded.told_at
                where counted_day.told_at <= excluded.told_at
                """,
                dutyId,
                bodyId,
                dueOn,
                at);
        date(dutyId, List.of(bodyId), null);
    }

    /**
     * The days of those authors that were heard of before.
     *
     * @param since of a duty that was given again only what was told from this day on counts
     */
    Map<UUID, LocalDate> date(UUID dutyId, List<UUID> authors, @Nullable LocalDate since) {
        db.list(DRAFTS, row -> 1, dutyId, authors);
        var days = new HashMap<UUID, LocalDate>();
        db.list(
                        DATE,
                        row ->
                                Map.entry(
                                        row.uuid("author_id"),
                                        Objects.requireNonNull(row.dayOrNull("due_on"))),
                        dutyId,
                        authors,
                        since,
                        since)
                .forEach(each -> days.put(each.getKey(), each.getValue()));
        return days;
    }
}
