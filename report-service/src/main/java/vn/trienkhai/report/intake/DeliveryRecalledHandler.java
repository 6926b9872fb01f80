package vn.trienkhai.report.intake;

import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;
import vn.trienkhai.report.handover.Handovers;

/** A copy went to the wrong body: no report is expected of it where the sender said so (row 15). */
@ApplicationScoped
class DeliveryRecalledHandler implements EventHandler<DeliveryRecalled> {

    private final Handovers handovers;

    DeliveryRecalledHandler(Handovers handovers) {
        this.handovers = handovers;
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
        event.duties().stream()
                .filter(DeliveryRecalled.Duty::ends)
                .forEach(
                        duty ->
                                handovers.end(
                                        duty.dutyId(),
                                        event.recipientId(),
                                        duty.lastRound(),
                                        event.reason()));
    }
}
