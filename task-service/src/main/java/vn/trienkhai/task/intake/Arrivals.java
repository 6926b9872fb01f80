package vn.trienkhai.task.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.Deadline;
import vn.trienkhai.task.lifecycle.DeadlineStarts;
import vn.trienkhai.task.terms.Assignment;
import vn.trienkhai.task.timing.Calendars;
import vn.trienkhai.task.timing.Today;

/**
 * When directives arrived at bodies, and what that says about deadlines. The arrival and the duty
 * are told under different keys, so either may be heard of first.
 */
@ApplicationScoped
class Arrivals {

    private final EntityManager entities;
    private final DeadlineStarts starts;
    private final Calendars calendars;

    Arrivals(EntityManager entities, DeadlineStarts starts, Calendars calendars) {
        this.entities = entities;
        this.starts = starts;
        this.calendars = calendars;
    }

    /**
     * A body has one copy that stands; of one sent anew after a recall the later arrival counts,
     * for what has no day yet.
     */
    void hear(UUID directiveId, UUID bodyId, LocalDate day) {
        takeTurns(directiveId, "pg_advisory_xact_lock_shared");
        entities.createNativeQuery(
                        """
                        insert into arrival values (:directive, :body, :day)
                        on conflict (directive_id, body_id) do update
                        set arrived_on = greatest(arrival.arrived_on, excluded.arrived_on)
                        """)
                .setParameter("directive", directiveId)
                .setParameter("body", bodyId)
                .setParameter("day", day)
                .executeUpdate();
        starts.arrived(directiveId, bodyId, day, calendars.todayOf(bodyId).calendar());
    }

    /** Makes arrivals of the directive wait until the tasks of this transaction are there. */
    void takeTurns(UUID directiveId) {
        takeTurns(directiveId, "pg_advisory_xact_lock");
    }

    /** The assignments with their days, where these count from an arrival heard of before. */
    List<Assignment> dated(
            UUID directiveId, List<Assignment> assignments, @Nullable LocalDate notBefore) {
        if (assignments.stream().noneMatch(Arrivals::countsFromReceipt)) {
            return assignments;
        }
        var days = days(directiveId, assignments.stream().map(Assignment::leadId).toList());
        days.values().removeIf(day -> notBefore != null && day.isBefore(notBefore));
        var counting = calendars.todayOf(days.keySet());
        return assignments.stream()
                .map(each -> dated(each, days.get(each.leadId()), counting.get(each.leadId())))
                .toList();
    }

    private static boolean countsFromReceipt(Assignment assignment) {
        return assignment.due() != null && Deadline.RECEIPT.equals(assignment.due().awaits());
    }

    private static Assignment dated(
            Assignment assignment, @Nullable LocalDate day, @Nullable Today counting) {
        var due = assignment.due();
        return day == null || counting == null || due == null || !countsFromReceipt(assignment)
                ? assignment
                : assignment.due(due.startedOn(day, counting.calendar()));
    }

    private Map<UUID, LocalDate> days(UUID directiveId, List<UUID> bodyIds) {
        var rows =
                entities.createNativeQuery(
                                "select body_id, arrived_on from arrival where directive_id = :directive and body_id in (:bodies)",
                                Tuple.class)
                        .setParameter("directive", directiveId)
                        .setParameter("bodies", bodyIds);
        var days = new HashMap<UUID, LocalDate>();
        for (var row : rows.getResultList()) {
            var tuple = (Tuple) row;
            days.put(tuple.get(0, UUID.class), tuple.get(1, LocalDate.class));
        }
        return days;
    }

    private void takeTurns(UUID directiveId, String lock) {
        entities.createNativeQuery(
                        "select 1 from (select "
                                + lock
                                + "(hashtextextended(cast(:directive as text), 1))) as turn")
                .setParameter("directive", directiveId.toString())
                .getSingleResult();
    }
}
