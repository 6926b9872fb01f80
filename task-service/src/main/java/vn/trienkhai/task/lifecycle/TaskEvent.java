package vn.trienkhai.task.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.event.DomainEvent;
import vn.trienkhai.platform.time.Deadline;

/** Everything this service tells others. Each record has a schema in contracts/events. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface TaskEvent extends DomainEvent {

    TaskFacts task();

    @Override
    default String topic() {
        return "task.events";
    }

    @Override
    default String type() {
        var name =
                switch (this) {
                    case Assigned _ -> "assigned";
                    case Accepted _ -> "accepted";
                    case Refused _ -> "refused";
                    case Reassigned _ -> "reassigned";
                    case Progressed _ -> "progressed";
                    case Submitted _ -> "submitted";
                    case Withdrawn _ -> "withdrawn";
                    case Returned _ -> "returned";
                    case Confirmed _ -> "confirmed";
                    case Suspended _ -> "suspended";
                    case Resumed _ -> "resumed";
                    case Cancelled _ -> "cancelled";
                    case Reopened _ -> "reopened";
                    case Upheld _ -> "upheld";
                    case DeadlineChanged _ -> "deadline-changed";
                    case Urged _ -> "urged";
                    case UrgingAnswered _ -> "urging-answered";
                    case NearDue _ -> "near-due";
                    case Overdue _ -> "overdue";
                };
        return "task." + name + ".v1";
    }

    record Assigned(TaskFacts task) implements TaskEvent {}

    record Accepted(TaskFacts task) implements TaskEvent {}

    record Refused(TaskFacts task, String reason) implements TaskEvent {}

    record Reassigned(TaskFacts task, UUID formerLeadId, String reason) implements TaskEvent {}

    record Progressed(TaskFacts task, int percent, String note, UUID byId) implements TaskEvent {}

    record Submitted(TaskFacts task, String summary, LocalDate submittedOn, @Nullable UUID reportId)
            implements TaskEvent {}

    record Withdrawn(TaskFacts task, @Nullable UUID reportId) implements TaskEvent {}

    record Returned(TaskFacts task, String reason, @Nullable UUID reportId) implements TaskEvent {}

    record Confirmed(TaskFacts task, LocalDate finishedOn, @Nullable UUID reportId)
            implements TaskEvent {}

    record Suspended(TaskFacts task, String reason) implements TaskEvent {}

    record Resumed(TaskFacts task) implements TaskEvent {}

    record Cancelled(TaskFacts task, String reason) implements TaskEvent {}

    record Reopened(TaskFacts task, String reason) implements TaskEvent {}

    record Upheld(TaskFacts task, String reason) implements TaskEvent {}

    /** The day is another now; why, and from which day it was counted. */
    record DeadlineChanged(TaskFacts task, String reason, @Nullable LocalDate countedFrom)
            implements TaskEvent {

        /** A person said that it happened on this day, or that it was this day and not another. */
        static DeadlineChanged said(boolean correction, TaskFacts task, LocalDate on) {
            return new DeadlineChanged(task, correction ? "STEP_CORRECTED" : "STEP_ENDED", on);
        }

        /** What it was counted from has happened on this day. */
        static DeadlineChanged after(String step, TaskFacts task, LocalDate on) {
            var reason = Deadline.RECEIPT.equals(step) ? "RECEIVED" : "STEP_ENDED";
            return new DeadlineChanged(task, reason, on);
        }
    }

    record Urged(
            TaskFacts task, UUID urgingId, UUID fromId, String text, @Nullable LocalDate answerBy)
            implements TaskEvent {}

    record UrgingAnswered(TaskFacts task, UUID urgingId, UUID toId, String text)
            implements TaskEvent {}

    record NearDue(TaskFacts task, int workingDaysLeft) implements TaskEvent {}

    record Overdue(TaskFacts task, int daysOverdue) implements TaskEvent {}
}
