package vn.trienkhai.task.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.time.Deadline;
import vn.trienkhai.platform.time.VietnamTime;
import vn.trienkhai.task.api.TaskAssignment;
import vn.trienkhai.task.api.TaskDeadlineRequest;
import vn.trienkhai.task.api.TaskDeadlineRequestKind;
import vn.trienkhai.task.api.TaskPartRequest;
import vn.trienkhai.task.lifecycle.Task;
import vn.trienkhai.task.lifecycle.TaskIntake;
import vn.trienkhai.task.lifecycle.TaskProblem;
import vn.trienkhai.task.registry.Organizations;
import vn.trienkhai.task.terms.Assignment;
import vn.trienkhai.task.terms.Due;
import vn.trienkhai.task.terms.Part;

/** A task given by a person: only to bodies that exist, with a deadline that is clear. */
@ApplicationScoped
class DirectAssignments {

    private static final String NO_SPECIAL_OUTPUT = "OTHER";

    private final TaskIntake intake;
    private final Organizations organizations;
    private final Clock clock;

    DirectAssignments(TaskIntake intake, Organizations organizations, Clock clock) {
        this.intake = intake;
        this.organizations = organizations;
        this.clock = clock;
    }

    Task assign(TaskAssignment request, Caller by) {
        var named = request.parts().stream().map(TaskPartRequest::organizationId);
        Stream.concat(Stream.of(request.leadId()), named).forEach(this::requireOpen);
        return intake.assign(assignment(request, by.bodyOrRefuse()), by);
    }

    void requireOpen(UUID organizationId) {
        if (!organizations.isOpen(organizationId, VietnamTime.today(clock))) {
            throw new TaskProblem.UnknownOrganization(organizationId);
        }
    }

    private static Assignment assignment(TaskAssignment request, UUID assignerId) {
        return new Assignment(
                null,
                request.title(),
                request.text(),
                request.leadId(),
                assignerId,
                request.parts().stream()
                        .map(part -> new Part(part.organizationId(), part.role().value()))
                        .toList(),
                Objects.requireNonNullElse(request.expectedOutput(), NO_SPECIAL_OUTPUT),
                due(request.deadline()));
    }

    private static @Nullable Due due(@Nullable TaskDeadlineRequest asked) {
        if (asked == null) {
            return null;
        }
        var date = asked.date();
        if ((asked.kind() == TaskDeadlineRequestKind.DATE) != (date != null)) {
            throw new TaskProblem.DeadlineUnclear(
                    "A date is needed for kind DATE, and only for it");
        }
        var lastDay = date == null || asked.inclusive() ? date : date.minusDays(1);
        var kind = Deadline.Kind.valueOf(asked.kind().value());
        return new Due(kind, asked.raw(), date, asked.inclusive(), lastDay, null, null);
    }
}
