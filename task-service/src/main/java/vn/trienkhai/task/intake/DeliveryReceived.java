package vn.trienkhai.task.intake;

import java.time.LocalDate;
import java.util.UUID;

/** Our view of {@code delivery.received.v1}: only the fields we read. */
record DeliveryReceived(Directive directive, UUID recipientId, LocalDate arrivalDate) {

    record Directive(UUID directiveId) {}
}
