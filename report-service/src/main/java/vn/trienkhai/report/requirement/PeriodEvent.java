package vn.trienkhai.report.requirement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.event.DomainEvent;

/** What is told about a period. Each record has a schema of its type in contracts/events. */
public sealed interface PeriodEvent extends DomainEvent {

    @Override
    default String topic() {
        return "report.events";
    }

    @Override
    default String type() {
        return switch (this) {
            case Opened _ -> "report-period.opened.v1";
            case NearDue _ -> "report-period.near-due.v1";
            case Overdue _ -> "report-period.overdue.v1";
        };
    }

    /** Reports are expected of these authors. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Opened(
            UUID periodId,
            UUID requirementId,
            UUID directiveId,
            UUID dutyId,
            String title,
            UUID addresseeId,
            List<Expected> expected,
            @Nullable Window window)
            implements PeriodEvent {}

    /** One author and its due day. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Expected(UUID authorId, @Nullable LocalDate dueOn) {}

    /** Three working days, or one, are left and nothing was submitted. */
    record NearDue(
            UUID periodId,
            UUID requirementId,
            UUID directiveId,
            UUID dutyId,
            String title,
            UUID authorId,
            LocalDate dueOn,
            int workingDaysLeft)
            implements PeriodEvent {}

    /** The due day has passed and nothing was submitted. */
    record Overdue(
            UUID periodId,
            UUID requirementId,
            UUID directiveId,
            UUID dutyId,
            String title,
            UUID authorId,
            LocalDate dueOn)
            implements PeriodEvent {}
}
