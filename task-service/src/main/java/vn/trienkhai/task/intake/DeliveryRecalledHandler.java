package vn.trienkhai.task.intake;

import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;
import vn.trienkhai.task.lifecycle.TaskIntake;

/**
 * A copy that went to the wrong body was taken back: what that body had to do for itself is
 * cancelled where the sender said so; everything else waits for its assigner (row 15).
 */
@ApplicationScoped
class DeliveryRecalledHandler implements EventHandler<DeliveryRecalled> {

    private final TaskIntake tasks;
    private final Reports reports;
    private final DutyEnds ends;

    DeliveryRecalledHandler(TaskIntake tasks, Reports reports, DutyEnds ends) {
        this.tasks = tasks;
        this.reports = reports;
        this.ends = ends;
    }

    @Override
    public String type() {
        return "delivery.recalled.v1";
    }

    @Override
    public Class<DeliveryRecalled> view() {
        return DeliveryRecalled.class;
    }

    @Override
    public void handle(DeliveryRecalled event, Told told) {
        for (var duty : event.duties()) {
            if (duty.ends()) {
                var body = event.recipientId();
                reports.takeTurns(duty.dutyId());
                ends.note(duty.dutyId(), body, duty.lastRound());
                tasks.cancelWithCopy(duty.dutyId(), body, duty.lastRound(), event.reason());
            }
        }
    }
}
