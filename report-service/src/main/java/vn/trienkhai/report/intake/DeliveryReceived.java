package vn.trienkhai.report.intake;

import java.time.LocalDate;
import java.util.UUID;

/** Our view of {@code delivery.received.v1}. The owner is directive-service. */
record DeliveryReceived(DirectiveView directive, UUID recipientId, LocalDate arrivalDate) {

    /** Of the directive we read only which it is. */
    record DirectiveView(UUID directiveId) {}
}
