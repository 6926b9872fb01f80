package vn.trienkhai.directive.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.trienkhai.directive.content.Recipient.Purpose;
import vn.trienkhai.directive.document.DirectiveRef;
import vn.trienkhai.platform.event.DomainEvent;

/** What is told about a copy. Each record has a schema of the same name in contracts/events. */
sealed interface DeliveryEvent extends DomainEvent {

    @Override
    default String topic() {
        return "directive.events";
    }

    @Override
    default String type() {
        return switch (this) {
            case Sent _ -> "delivery.sent.v1";
            case Received _ -> "delivery.received.v1";
            case Refused _ -> "delivery.refused.v1";
        };
    }

    /** A copy went out to one body. */
    record Sent(
            UUID deliveryId,
            DirectiveRef directive,
            UUID recipientId,
            Purpose purpose,
            DeliveryState state,
            Instant at)
            implements DeliveryEvent {}

    /** The body registered the copy as an arrival. */
    record Received(
            UUID deliveryId,
            DirectiveRef directive,
            UUID recipientId,
            Purpose purpose,
            DeliveryState state,
            Instant at,
            int arrivalNumber,
            LocalDate arrivalDate)
            implements DeliveryEvent {}

    /** The body sent the copy back. */
    record Refused(
            UUID deliveryId,
            DirectiveRef directive,
            UUID recipientId,
            Purpose purpose,
            DeliveryState state,
            Instant at,
            String reason)
            implements DeliveryEvent {}
}
