package vn.trienkhai.task.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.Deadline;
import vn.trienkhai.task.api.TaskDeadline;
import vn.trienkhai.task.api.TaskStepKind;
import vn.trienkhai.task.api.TaskWaiting;
import vn.trienkhai.task.terms.Due;

/** A deadline in the contract's shape, with what it waits for. */
final class DeadlineViews {

    private DeadlineViews() {}

    static TaskDeadline of(Due due) {
        return new TaskDeadline(
                due.kind().name(),
                due.raw(),
                due.date(),
                due.inclusive(),
                due.lastDay(),
                waiting(due),
                due.from());
    }

    private static @Nullable TaskWaiting waiting(Due due) {
        var step = due.awaits();
        if (step == null || due.counted() == null) {
            return null;
        }
        if (step.equals(Deadline.RECEIPT)) {
            return new TaskWaiting(TaskStepKind.RECEIPT, null, null, null);
        }
        var duty = due.counted().step();
        return new TaskWaiting(
                TaskStepKind.DUTY,
                UUID.fromString(step),
                duty == null ? null : duty.clauseRef(),
                duty == null ? null : duty.title());
    }
}
