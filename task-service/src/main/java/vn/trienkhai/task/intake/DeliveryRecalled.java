package vn.trienkhai.task.intake;

import java.util.List;
import java.util.UUID;

/** Our view of {@code delivery.recalled.v1}: only the fields we read. */
record DeliveryRecalled(UUID recipientId, String reason, List<Duty> duties) {

    /** What the body had not finished, and whether it ends with the copy. */
    record Duty(UUID dutyId, boolean ends) {}
}
