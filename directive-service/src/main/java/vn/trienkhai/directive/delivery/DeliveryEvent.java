package vn.trienkhai.directive.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
            case RecallRequested _ -> "delivery.recall-requested.v1";
            case Recalled _ -> "delivery.recalled.v1";
            case RecallRefused _ -> "delivery.recall-refused.v1";
            case Routed _ -> "delivery.routed.v1";
        };
    }

    /** What each of them says first: which copy it is, and what became of it when. */
    record Copy(
            UUID deliveryId,
            DirectiveRef directive,
            UUID recipientId,
            Purpose purpose,
            DeliveryState state,
            Instant at) {}

    /** A copy went out to one body; enclosures only with a covering letter. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Sent(@JsonUnwrapped Copy copy, @Nullable List<UUID> enclosureIds)
            implements DeliveryEvent {}

    /** The body registered the copy as an arrival. */
    record Received(@JsonUnwrapped Copy copy, int arrivalNumber, LocalDate arrivalDate)
            implements DeliveryEvent {}

    /** The body sent the copy back. */
    record Refused(@JsonUnwrapped Copy copy, String reason) implements DeliveryEvent {}

    /** The body is asked to give the copy up. */
    record RecallRequested(@JsonUnwrapped Copy copy, String reason, LocalDate answerBy)
            implements DeliveryEvent {}

    /** The copy came back, at once or because the body agreed. */
    record Recalled(@JsonUnwrapped Copy copy, String reason, boolean agreed, List<OpenDuty> duties)
            implements DeliveryEvent {}

    /** The body keeps the copy. */
    record RecallRefused(@JsonUnwrapped Copy copy, String reason) implements DeliveryEvent {}

    /** The body passed the copy on to a unit of its own that is a body of the registry. */
    record Routed(@JsonUnwrapped Copy copy, UUID toOrganizationId) implements DeliveryEvent {}
}
