package vn.trienkhai.task.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Our view of the steps of a report: {@code report.submitted.v1}, {@code report.returned.v1},
 * {@code report.withdrawn.v1}, {@code report.accepted.v1} and {@code report.issued.v1}.
 *
 * @param reason only some of them have one
 */
record ReportMoved(Report report, UUID byId, Instant at, @Nullable String reason) {

    record Report(
            UUID reportId, UUID dutyId, String title, UUID authorId, Level level, String state) {

        /** Whether it lies with its author again. */
        boolean isReturnedToAuthor() {
            return "RETURNED".equals(state);
        }
    }

    /** One body's own report, or the one made from many. */
    enum Level {
        INPUT,
        CONSOLIDATED
    }
}
