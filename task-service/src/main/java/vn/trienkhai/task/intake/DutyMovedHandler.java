package vn.trienkhai.task.intake;

import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;
import vn.trienkhai.task.lifecycle.TaskIntake;

/** What a dissolved body still had to do is led by its successor (row 24). */
@ApplicationScoped
class DutyMovedHandler implements EventHandler<DutyMoved> {

    private final TaskIntake tasks;

    DutyMovedHandler(TaskIntake tasks) {
        this.tasks = tasks;
    }

    @Override
    public String type() {
        return "directive.duty-moved.v1";
    }

    @Override
    public Class<DutyMoved> view() {
        return DutyMoved.class;
    }

    @Override
    public void handle(DutyMoved event, Told told) {
        tasks.handOver(event.dutyId(), event.fromId(), event.toId(), event.legalBasis());
    }
}
