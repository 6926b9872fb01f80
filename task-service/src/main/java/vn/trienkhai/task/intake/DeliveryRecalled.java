package vn.trienkhai.task.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Our view of {@code delivery.recalled.v1}: only the fields we read. */
record DeliveryRecalled(UUID recipientId, String reason, List<Duty> duties) {

    /** What the body had not finished, whether it ends with the copy, and up to which time. */
    record Duty(UUID dutyId, boolean ends, @Nullable Integer round) {

        int lastRound() {
            return round == null ? 1 : round;
        }
    }
}
