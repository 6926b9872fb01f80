package vn.trienkhai.report.requirement;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.trienkhai.platform.time.Anchors;
import vn.trienkhai.platform.time.Deadline;
import vn.trienkhai.report.calendar.WorkingDays;
import vn.trienkhai.report.calendar.WrittenDeadline;
import vn.trienkhai.report.sql.Db;

/**
 * When directives arrived at bodies: "trong 10 ngày kể từ ngày nhận" is counted for each author
 * from its own arrival. The arrival and the duty may be heard of in either order.
 */
@ApplicationScoped
public class Arrivals {

    private static final TypeReference<WrittenDeadline> DEADLINE = new TypeReference<>() {};

    private final Db db;
    private final WorkingDays days;

    Arrivals(Db db, WorkingDays days) {
        this.db = db;
        this.days = days;
    }

    private record Line(UUID periodId, WrittenDeadline deadline) {}

    /**
     * A body has one copy that stands; of one sent anew after a recall the later arrival counts,
     * for what has no day yet.
     */
    public void hear(UUID directiveId, UUID bodyId, LocalDate day) {
        takeTurns("pg_advisory_xact_lock_shared", directiveId);
        db.change(
                """
                insert into arrival values (?, ?, ?) on conflict (directive_id, body_id)
                do update set arrived_on = greatest(arrival.arrived_on, excluded.arrived_on)
                """,
                directiveId,
                bodyId,
                day);
        var lines =
                db.list(
                        """
                        select e.period_id, r.deadline from expected_report e
                          join report_requirement r on r.id = e.requirement_id
                         where r.directive_id = ? and r.closed_on is null and e.author_id = ?
                           and e.due_on is null and r.deadline ->> 'after' = 'receipt'
                        """,
                        row -> new Line(row.uuid("period_id"), row.json("deadline", DEADLINE)),
                        directiveId,
                        bodyId);
        lines.forEach(line -> date(line.periodId(), bodyId, line.deadline(), day));
    }

    /** Makes arrivals of the directive wait until what this transaction expects is there. */
    void takeTurns(UUID directiveId) {
        takeTurns("pg_advisory_xact_lock", directiveId);
    }

    /** The days of those authors whose arrival was heard of before. */
    Map<UUID, LocalDate> dated(Asked asked, UUID periodId, List<UUID> authors) {
        var deadline = asked.content().deadline();
        var since = asked.round().since();
        var dated = new HashMap<UUID, LocalDate>();
        if (deadline.lastDay() != null || !Deadline.RECEIPT.equals(deadline.after())) {
            return dated;
        }
        db.list(
                        """
                        select body_id, arrived_on from arrival
                        where directive_id = ? and body_id = any (?) and (?::date is null or arrived_on >= ?::date)
                        """,
                        row ->
                                Map.entry(
                                        row.uuid("body_id"),
                                        Objects.requireNonNull(row.dayOrNull("arrived_on"))),
                        asked.directiveId(),
                        authors,
                        since,
                        since)
                .forEach(
                        found ->
                                date(periodId, found.getKey(), deadline, found.getValue())
                                        .ifPresent(day -> dated.put(found.getKey(), day)));
        return dated;
    }

    private Optional<LocalDate> date(
            UUID periodId, UUID author, WrittenDeadline deadline, LocalDate arrivedOn) {
        var last = days.resolve(deadline, Anchors.none().receivedOn(arrivedOn), author).lastDay();
        if (last != null) {
            db.change(
                    "update expected_report set due_on = ? where period_id = ? and author_id = ?",
                    last,
                    periodId,
                    author);
        }
        return Optional.ofNullable(last);
    }

    private void takeTurns(String lock, UUID directiveId) {
        db.list("select " + lock + "(hashtextextended(?, 2))", row -> 1, directiveId.toString());
    }
}
