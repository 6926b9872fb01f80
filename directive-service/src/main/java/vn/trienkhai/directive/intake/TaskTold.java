package vn.trienkhai.directive.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Our view of every {@code task.*.v1}: where the task stands, and the day that decides between in
 * time and late, which may lie before the day it was told. The owner is task-service.
 */
record TaskTold(Task task, @Nullable LocalDate submittedOn, @Nullable LocalDate finishedOn) {

    /** When it was handed in; nothing if this event does not say. */
    @Nullable LocalDate handedInOn() {
        return finishedOn == null ? submittedOn : finishedOn;
    }

    /** The task as it is after what happened; outside any directive it has no directiveId. */
    record Task(
            UUID taskId,
            @Nullable UUID directiveId,
            @Nullable UUID dutyId,
            UUID leadId,
            String phase,
            @Nullable LocalDate dueOn) {}
}
