package vn.trienkhai.task.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.task.lifecycle.TaskIntake;
import vn.trienkhai.task.terms.Assignment;
import vn.trienkhai.task.terms.Due;
import vn.trienkhai.task.timing.Calendars;

/**
 * When directives arrived at bodies, and what that says about deadlines. The arrival and the duty
 * are told under different keys, so either may be heard of first.
 */
@ApplicationScoped
class Arrivals {

    private final EntityManager entities;
    private final TaskIntake tasks;
    private final Calendars calendars;

    Arrivals(EntityManager entities, TaskIntake tasks, Calendars calendars) {
        this.entities = entities;
        this.tasks = tasks;
        this.calendars = calendars;
    }

    /** The first arrival of a directive at a body counts; a repetition changes nothing. */
    void hear(UUID directiveId, UUID bodyId, LocalDate day) {
        takeTurns(directiveId, "pg_advisory_xact_lock_shared");
        var isFirst =
                entities.createNativeQuery(
                                        "insert into arrival values (:directive, :body, :day) on conflict do nothing")
                                .setParameter("directive", directiveId)
                                .setParameter("body", bodyId)
                                .setParameter("day", day)
                                .executeUpdate()
                        > 0;
        if (isFirst) {
            tasks.arrived(directiveId, bodyId, day, calendars.today().calendar());
        }
    }

    /** Makes arrivals of the directive wait until the tasks of this transaction are there. */
    void takeTurns(UUID directiveId) {
        takeTurns(directiveId, "pg_advisory_xact_lock");
    }

    /** The assignment with its day, where that counts from an arrival heard of before. */
    Assignment dated(Assignment assignment) {
        var due = assignment.due();
        var origin = Objects.requireNonNull(assignment.origin());
        if (due == null || !due.countsFromReceipt()) {
            return assignment;
        }
        var day = day(origin.directive().directiveId(), assignment.leadId());
        return day == null ? assignment : assignment.due(dated(due, day));
    }

    private Due dated(Due due, LocalDate day) {
        return due.received(day, calendars.today().calendar());
    }

    private @Nullable LocalDate day(UUID directiveId, UUID bodyId) {
        List<?> found =
                entities.createNativeQuery(
                                "select cast(arrived_on as text) from arrival where directive_id = :directive and body_id = :body")
                        .setParameter("directive", directiveId)
                        .setParameter("body", bodyId)
                        .getResultList();
        return found.isEmpty() ? null : LocalDate.parse(String.valueOf(found.getFirst()));
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
