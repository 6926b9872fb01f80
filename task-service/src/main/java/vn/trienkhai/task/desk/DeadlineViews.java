package vn.trienkhai.task.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        var duty = due.counted() == null ? null : due.counted().step();
        if (step == null) {
            return null;
        }
        return switch (due.countsFrom()) {
            case NONE -> null;
            case RECEIPT -> new TaskWaiting(TaskStepKind.RECEIPT, null, null, null);
            case OUTSIDE -> new TaskWaiting(TaskStepKind.OUTSIDE, null, null, null);
            case DUTY ->
                    new TaskWaiting(
                            TaskStepKind.DUTY,
                            UUID.fromString(step),
                            duty == null ? null : duty.clauseRef(),
                            duty == null ? null : duty.title());
        };
    }
}
