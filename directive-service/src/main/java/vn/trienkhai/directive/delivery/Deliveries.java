package vn.trienkhai.directive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import vn.trienkhai.directive.content.Recipient.Purpose;
import vn.trienkhai.directive.document.DirectiveRef;
import vn.trienkhai.platform.event.Outbox;
import vn.trienkhai.platform.work.Ids;

/** Sends copies: one delivery and one event per recipient body. */
@ApplicationScoped
public class Deliveries {

    private final DeliveryRepository deliveries;
    private final Outbox outbox;
    private final Clock clock;

    Deliveries(DeliveryRepository deliveries, Outbox outbox, Clock clock) {
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Must be called in the transaction that issues the directive. */
    public void send(DirectiveRef directive, Map<UUID, Purpose> recipients) {
        var now = clock.instant();
        recipients.forEach(
                (recipient, purpose) -> {
                    var copy =
                            new Delivery(
                                    Ids.next(), directive.directiveId(), recipient, purpose, now);
                    outbox.publish(copy, copy.sent(directive));
                    deliveries.persist(copy);
                });
    }
}
