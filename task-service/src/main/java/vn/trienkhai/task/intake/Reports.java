package vn.trienkhai.task.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.trienkhai.task.lifecycle.Task;
import vn.trienkhai.task.lifecycle.TaskIntake;
import vn.trienkhai.task.terms.Origin;

/** Keeps what was told about reports and lets it move their tasks, whichever is heard of first. */
@ApplicationScoped
class Reports implements PanacheRepositoryBase<ReportHeard, UUID> {

    private final TaskIntake tasks;

    Reports(TaskIntake tasks) {
        this.tasks = tasks;
    }

    /**
     * Makes the duty's tasks and the duty's reports take turns until the transaction ends. Without
     * it two consumers could each miss what the other has not committed yet.
     */
    void takeTurns(UUID dutyId) {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock("
                                + "hashtextextended(cast(:duty as text), 0))) as turn")
                .setParameter("duty", dutyId.toString())
                .getSingleResult();
    }

    void hear(ReportHeard.Step step, ReportMoved moved) {
        takeTurns(moved.report().dutyId());
        var heard =
                Optional.ofNullable(findById(moved.report().reportId()))
                        .orElseGet(() -> new ReportHeard(moved));
        heard.become(step, moved);
        persist(heard);
        tasks.ofLead(heard.dutyId(), heard.authorId())
                .filter(task -> isFollowing(task, heard))
                .ifPresent(task -> tasks.follow(task, heard.lastStep(), heard.byId(), heard.at()));
    }

    /** What was heard before the tasks of the duty were made. */
    void apply(UUID dutyId, List<Task> made) {
        if (made.isEmpty()) {
            return;
        }
        var heardOf =
                find("dutyId = ?1 order by reportId", dutyId).stream()
                        .collect(Collectors.groupingBy(ReportHeard::authorId));
        for (var task : made) {
            heardOf.getOrDefault(task.facts().leadId(), List.of()).stream()
                    .filter(heard -> isFollowing(task, heard))
                    .forEach(heard -> apply(task, heard));
        }
    }

    private void apply(Task task, ReportHeard heard) {
        heard.wholeWay().forEach(step -> tasks.follow(task, step, heard.byId(), heard.at()));
    }

    private static boolean isFollowing(Task task, ReportHeard heard) {
        return switch (task.origin().map(Origin::following).orElse(Origin.Following.NOTHING)) {
            case NOTHING -> false;
            case OWN_REPORT -> !heard.isConsolidated();
            case ANY_REPORT -> true;
        };
    }
}
