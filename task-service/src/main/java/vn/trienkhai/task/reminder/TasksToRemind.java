package vn.trienkhai.task.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import vn.trienkhai.task.lifecycle.Reminded;
import vn.trienkhai.task.lifecycle.Task;
import vn.trienkhai.task.timing.Today;

/**
 * Finds the tasks whose lead is to be told something, locked, passing over those in other hands.
 */
@ApplicationScoped
class TasksToRemind {

    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private final Session entities;

    TasksToRemind(Session entities) {
        this.entities = entities;
    }

    List<Task> find(Reminded what, Today today, int limit) {
        return switch (what) {
            case NOT_YET -> List.of();
            case OVERDUE ->
                    dueBetween(
                            LONG_AGO,
                            today.date().minusDays(1),
                            "'NOT_YET','THREE_DAYS_LEFT','ONE_DAY_LEFT'",
                            limit);
            case ONE_DAY_LEFT ->
                    dueBetween(
                            today.date(),
                            today.lastDayWithin(1),
                            "'NOT_YET','THREE_DAYS_LEFT'",
                            limit);
            case THREE_DAYS_LEFT ->
                    dueBetween(
                            today.lastDayWithin(1).plusDays(1),
                            today.lastDayWithin(3),
                            "'NOT_YET'",
                            limit);
        };
    }

    private List<Task> dueBetween(LocalDate from, LocalDate to, String toldSoFar, int limit) {
        if (limit <= 0) {
            return List.of();
        }
        return entities.createNativeQuery(
                        """
                        select * from task
                        where due_on between :from and :to
                          and phase in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')
                          and reminded <> 'OVERDUE' and reminded in (%s)
                        order by due_on, id limit :limit
                        for update skip locked
                        """
                                .formatted(toldSoFar),
                        Task.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("limit", limit)
                .getResultList();
    }
}
