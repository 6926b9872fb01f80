package vn.trienkhai.task.lifecycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The most urgent thing the lead body was told about the last day, milder ones first. */
public enum Reminded {
    NOT_YET,
    THREE_DAYS_LEFT,
    ONE_DAY_LEFT,
    OVERDUE;

    TaskEvent event(TaskFacts task, LocalDate dueOn, LocalDate today) {
        return switch (this) {
            case NOT_YET -> throw new IllegalArgumentException("There is nothing to tell yet");
            case THREE_DAYS_LEFT -> new TaskEvent.NearDue(task, 3);
            case ONE_DAY_LEFT -> new TaskEvent.NearDue(task, 1);
            case OVERDUE ->
                    new TaskEvent.Overdue(
                            task, Math.toIntExact(ChronoUnit.DAYS.between(dueOn, today)));
        };
    }
}
