package vn.trienkhai.task.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.work.AggregateRepository;
import vn.trienkhai.task.rules.Phase;

/** Every way to find a task. What a caller has no part in is not found. */
@ApplicationScoped
public class TaskRepository extends AggregateRepository<Task> {

    public Task visible(UUID id, Caller caller) {
        return findByIdOptional(id)
                .filter(task -> sees(caller, task))
                .orElseThrow(() -> new TaskProblem.NotFound(id));
    }

    public Task visibleAndLocked(UUID id, Caller caller) {
        return locked(id)
                .filter(task -> sees(caller, task))
                .orElseThrow(() -> new TaskProblem.NotFound(id));
    }

    /** One body's time with a duty. */
    record Held(UUID holderId, int round) {}

    /** For which of these holders a duty has made a task and when, whoever leads it now. */
    Set<Held> heldAmong(UUID dutyId, List<UUID> holderIds) {
        return Set.copyOf(
                find(
                                "select t.holderId, t.round from Task t where t.dutyId = ?1 and t.holderId in ?2",
                                dutyId,
                                holderIds)
                        .project(Held.class)
                        .list());
    }

    /** The task of a duty that this body leads now; of several the one given last. */
    Optional<Task> ofLead(UUID dutyId, UUID leadId) {
        return find(
                        "from Task t where t.dutyId = ?1 and t.leadId = ?2"
                                + " order by t.round desc, t.id desc",
                        dutyId,
                        leadId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Task> openOfDuty(UUID dutyId) {
        return open("dutyId", dutyId);
    }

    /** The open tasks of the duty this task comes from, itself among them, in one order. */
    List<Task> openBeside(UUID id) {
        return find(
                        "from Task t where t.dutyId = (select o.dutyId from Task o where o.id = ?1)"
                                + " and t.phase not in ?2 order by t.id",
                        id,
                        List.of(Phase.COMPLETED, Phase.CANCELLED))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Tasks of the directive that this body leads and that have no day yet. */
    List<Task> undated(UUID directiveId, UUID leadId) {
        return find(
                        "directiveId = ?1 and leadId = ?2 and dueOn is null order by id",
                        directiveId,
                        leadId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Task> openOfDirective(UUID directiveId) {
        return open("directiveId", directiveId);
    }

    private List<Task> open(String of, UUID id) {
        return find(
                        of + " = ?1 and phase not in ?2 order by id",
                        id,
                        List.of(Phase.COMPLETED, Phase.CANCELLED))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    private static boolean sees(Caller caller, Task task) {
        var body = caller.body();
        return caller.has(Role.AUDITOR) || (body != null && !task.relationsOf(body).isEmpty());
    }
}
