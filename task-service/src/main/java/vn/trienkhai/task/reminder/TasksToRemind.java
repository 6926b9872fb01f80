package vn.trienkhai.task.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.trienkhai.task.lifecycle.Reminded;
import vn.trienkhai.task.lifecycle.Task;
import vn.trienkhai.task.timing.Days;

/**
 * Finds the tasks whose lead is to be told something, locked, passing over those in other hands.
 */
@ApplicationScoped
class TasksToRemind {

    private static final String SOON = "t.due_on between :today and :furthest";
    private static final String WITHIN_ONE = SOON + " and t.due_on <= " + Days.ofLead("one");
    private static final String WITHIN_THREE =
            SOON
                    + " and t.due_on > "
                    + Days.ofLead("one")
                    + " and t.due_on <= "
                    + Days.ofLead("three");

    private final Session entities;

    TasksToRemind(Session entities) {
        this.entities = entities;
    }

    List<Task> find(Reminded what, Days days, int limit) {
        if (limit <= 0) {
            return List.of();
        }
        var today = days.date();
        return switch (what) {
            case NOT_YET -> List.of();
            case OVERDUE ->
                    due(
                                    "t.due_on < :today",
                                    "'NOT_YET','THREE_DAYS_LEFT','ONE_DAY_LEFT'",
                                    today,
                                    limit)
                            .getResultList();
            case ONE_DAY_LEFT ->
                    due(WITHIN_ONE, "'NOT_YET','THREE_DAYS_LEFT'", today, limit)
                            .setParameter("furthest", days.furthestWithin(1))
                            .setParameter("one", days.lastDaysWithin(1))
                            .getResultList();
            case THREE_DAYS_LEFT ->
                    due(WITHIN_THREE, "'NOT_YET'", today, limit)
                            .setParameter("furthest", days.furthestWithin(3))
                            .setParameter("one", days.lastDaysWithin(1))
                            .setParameter("three", days.lastDaysWithin(3))
                            .getResultList();
        };
    }

    private NativeQuery<Task> due(String when, String toldSoFar, LocalDate today, int limit) {
        return entities.createNativeQuery(
                        """
                        select t.* from task t
                        where %s
                          and t.phase in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')
                          and t.reminded <> 'OVERDUE' and t.reminded in (%s)
                        order by t.due_on, t.id limit :limit
                        for update of t skip locked
                        """
                                .formatted(when, toldSoFar),
                        Task.class)
                .setParameter("today", today)
                .setParameter("limit", limit);
    }
}
