package vn.trienkhai.report.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Our view of {@code task.deadline-changed.v1}. The owner is task-service. */
record TaskDeadlineChanged(Task task) {

    /** Whose day it is, and of which duty; a task given directly has none. */
    record Task(@Nullable UUID dutyId, UUID leadId, @Nullable LocalDate dueOn) {}
}
