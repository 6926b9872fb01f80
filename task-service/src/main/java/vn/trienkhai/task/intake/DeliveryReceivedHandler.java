package vn.trienkhai.task.intake;

import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;

/**
 * "Trong 10 ngày kể từ ngày nhận": with a body's arrival its tasks get the day they are due. Each
 * body has its own.
 */
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
