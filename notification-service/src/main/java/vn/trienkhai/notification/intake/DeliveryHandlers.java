package vn.trienkhai.notification.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.trienkhai.notification.intake.DeliveryEvents.DeliverySent;
import vn.trienkhai.notification.intake.DeliveryEvents.RecallRefused;
import vn.trienkhai.notification.intake.DeliveryEvents.RecallRequested;
import vn.trienkhai.notification.intake.DeliveryEvents.Recalled;
import vn.trienkhai.notification.intake.DeliveryEvents.Routed;
import vn.trienkhai.platform.event.EventHandler;

/** What directive-service tells of copies: who got one, and who has to give it back. */
@Singleton
class DeliveryHandlers {

    private final DeliveryIntake deliveries;

    DeliveryHandlers(DeliveryIntake deliveries) {
        this.deliveries = deliveries;
    }

    @Produces
    @Singleton
    EventHandler<DeliverySent> deliverySent() {
        return new Hears<>("delivery.sent.v1", DeliverySent.class, deliveries::arrived);
    }

    @Produces
    @Singleton
    EventHandler<Routed> deliveryRouted() {
        return new Hears<>("delivery.routed.v1", Routed.class, deliveries::passedOn);
    }

    @Produces
    @Singleton
    EventHandler<RecallRequested> recallRequested() {
        return new Hears<>(
                "delivery.recall-requested.v1", RecallRequested.class, deliveries::askedBack);
    }

    @Produces
    @Singleton
    EventHandler<Recalled> recalled() {
        return new Hears<>("delivery.recalled.v1", Recalled.class, deliveries::cameBack);
    }

    @Produces
    @Singleton
    EventHandler<RecallRefused> recallRefused() {
        return new Hears<>("delivery.recall-refused.v1", RecallRefused.class, deliveries::kept);
    }
}
