package vn.trienkhai.task.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.trienkhai.platform.time.VietnamTime;
import vn.trienkhai.task.lifecycle.Task;

/**
 * Which duties that others wait for are done, and who waits for them. A duty is done when every
 * task it was made into is closed and at least one of them is completed; its day is that of the
 * last confirmation, acceptance or cancellation.
 */
@ApplicationScoped
class DoneDuties {

    private static final String DONE =
            """
            select d.duty_id, max(a.at)
            from (select distinct cast(t.awaits as uuid) as duty_id from task t
                  where t.awaits ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                    and t.phase not in ('COMPLETED', 'CANCELLED')) d
            join task s on s.duty_id = d.duty_id
            join task_act a on a.task_id = s.id and a.verb in ('confirm', 'cancel')
            where exists (select 1 from task s where s.duty_id = d.duty_id and s.phase = 'COMPLETED')
              and not exists (select 1 from task s where s.duty_id = d.duty_id
                              and s.phase not in ('COMPLETED', 'CANCELLED'))
            group by d.duty_id order by d.duty_id limit :limit
            """;

    private static final String WAITING =
            """
            select t.* from task t
            where t.awaits = :duty and t.phase not in ('COMPLETED', 'CANCELLED')
            order by t.id limit :limit
            for update of t skip locked
            """;

    private static final String GIVEN =
            "select at from task_act where task_id = :task order by position limit 1";

    private final Session session;

    DoneDuties(Session session) {
        this.session = session;
    }

    /** A duty others wait for, and the day it was done. */
    record Done(UUID dutyId, LocalDate on) {}

    List<Done> find(int limit) {
        return session.createNativeQuery(DONE, Object[].class)
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new Done((UUID) row[0], VietnamTime.dayOf((Instant) row[1])))
                .toList();
    }

    /** Tasks that wait for the duty, locked, passing over those in other hands. */
    List<Task> waitingFor(Done duty, int limit) {
        return session.createNativeQuery(WAITING, Task.class)
                .setParameter("duty", duty.dutyId().toString())
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Whoever got the task after the step was over has his time from then. */
    LocalDate givenOn(Task task) {
        var first =
                session.createNativeQuery(GIVEN, Instant.class)
                        .setParameter("task", task.id())
                        .getSingleResult();
        return VietnamTime.dayOf(first);
    }
}
