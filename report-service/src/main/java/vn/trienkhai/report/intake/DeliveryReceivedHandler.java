package vn.trienkhai.report.intake;

import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;
import vn.trienkhai.report.requirement.Arrivals;

/** With a body's arrival its reports due so many days from receipt get their day. */
@ApplicationScoped
class DeliveryReceivedHandler implements EventHandler<DeliveryReceived> {

    private final Arrivals arrivals;

    DeliveryReceivedHandler(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public String type() {
        return "delivery.received.v1";
    }

    @Override
    public Class<DeliveryReceived> view() {
        return DeliveryReceived.class;
    }

    @Override
    public void handle(DeliveryReceived event, Told told) {
        arrivals.hear(event.directive().directiveId(), event.recipientId(), event.arrivalDate());
    }
}
