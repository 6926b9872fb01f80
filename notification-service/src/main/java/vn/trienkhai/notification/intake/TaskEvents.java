package vn.trienkhai.notification.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Our views of what task-service tells. Every one holds the task as it is after the event. */
final class TaskEvents {

    private TaskEvents() {}

    record TaskSummary(
            UUID taskId,
            @Nullable UUID directiveId,
            String title,
            UUID leadId,
            UUID assignerId,
            List<Part> parts,
            @Nullable LocalDate dueOn) {}

    record Part(UUID organizationId, String role) {}

    /** Read from assigned, confirmed and suspended. */
    record TaskTold(TaskSummary task) {}

    /** Read from reassigned, upheld, refused, returned, reopened and cancelled. */
    record TaskToldWithReason(TaskSummary task, String reason) {}

    record TaskSubmitted(TaskSummary task, String summary) {}

    record TaskDeadlineChanged(TaskSummary task, String reason, @Nullable LocalDate countedFrom) {

        /** Another day was told before. */
        boolean isCorrection() {
            return reason.equals("STEP_CORRECTED");
        }
    }

    record TaskNearDue(TaskSummary task, int workingDaysLeft) {}

    record TaskOverdue(TaskSummary task, int daysOverdue) {}

    record TaskUrged(TaskSummary task, UUID fromId, String text, @Nullable LocalDate answerBy) {}
}
