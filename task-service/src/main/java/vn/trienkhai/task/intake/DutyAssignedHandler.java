package vn.trienkhai.task.intake;

import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;
import vn.trienkhai.task.lifecycle.TaskIntake;

/**
 * A duty becomes tasks: one for each holder, or one joint task. Once for each time a holder is
 * given it, however often that is told. A recall, a report or an arrival that was heard of earlier
 * is applied at once.
 */
@ApplicationScoped
class DutyAssignedHandler implements EventHandler<DutyAssigned> {

    private final TaskIntake tasks;
    private final Reports reports;
    private final Arrivals arrivals;
    private final DutyEnds ends;

    DutyAssignedHandler(TaskIntake tasks, Reports reports, Arrivals arrivals, DutyEnds ends) {
        this.tasks = tasks;
        this.reports = reports;
        this.arrivals = arrivals;
        this.ends = ends;
    }

    @Override
    public String type() {
        return "directive.duty-assigned.v1";
    }

    @Override
    public Class<DutyAssigned> view() {
        return DutyAssigned.class;
    }

    @Override
    public void handle(DutyAssigned duty, Told told) {
        reports.takeTurns(duty.dutyId());
        arrivals.takeTurns(duty.directive().directiveId());
        var given = ends.without(duty.dutyId(), DutyTasks.of(duty));
        var assignments =
                arrivals.dated(duty.directive().directiveId(), given, duty.givenAgainOn());
        reports.apply(duty.dutyId(), tasks.assignOnce(duty.dutyId(), assignments));
    }
}
