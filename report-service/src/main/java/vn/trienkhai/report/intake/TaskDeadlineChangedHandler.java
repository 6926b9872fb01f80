package vn.trienkhai.report.intake;

import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;
import vn.trienkhai.report.requirement.CountedDays;

/** A report is due on the day of the task behind it, also where that was counted from a step. */
@ApplicationScoped
class TaskDeadlineChangedHandler implements EventHandler<TaskDeadlineChanged> {

    private final CountedDays days;

    TaskDeadlineChangedHandler(CountedDays days) {
        this.days = days;
    }

    @Override
    public String type() {
        return "task.deadline-changed.v1";
    }

    @Override
    public Class<TaskDeadlineChanged> view() {
        return TaskDeadlineChanged.class;
    }

    @Override
    public void handle(TaskDeadlineChanged event, Told told) {
        var task = event.task();
        if (task.dutyId() != null && task.dueOn() != null) {
            days.hear(task.dutyId(), task.leadId(), task.dueOn(), told.at());
        }
    }
}
