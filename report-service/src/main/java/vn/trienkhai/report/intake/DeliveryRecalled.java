package vn.trienkhai.report.intake;

import java.util.List;
import java.util.UUID;

/** Our view of {@code delivery.recalled.v1}. The owner is directive-service. */
record DeliveryRecalled(UUID recipientId, String reason, List<Duty> duties) {

    /** What the body had not finished, and whether it ends with the copy. */
    record Duty(UUID dutyId, boolean ends) {}
}
