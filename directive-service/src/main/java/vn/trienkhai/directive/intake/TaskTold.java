package vn.trienkhai.directive.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Our view of every {@code task.*.v1}: where the task stands. The owner is task-service. */
record TaskTold(Task task) {

    /** The task as it is after what happened; outside any directive it has no directiveId. */
    record Task(
            UUID taskId,
            @Nullable UUID directiveId,
            @Nullable UUID dutyId,
            UUID leadId,
            String phase,
            @Nullable LocalDate dueOn) {}
}
