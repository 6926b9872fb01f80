package vn.trienkhai.task.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.api.Action;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.task.api.TaskDirective;
import vn.trienkhai.task.api.TaskPart;
import vn.trienkhai.task.api.TaskPhase;
import vn.trienkhai.task.api.TaskTimeliness;
import vn.trienkhai.task.api.TaskView;
import vn.trienkhai.task.lifecycle.Task;
import vn.trienkhai.task.lifecycle.TaskActs;
import vn.trienkhai.task.registry.Organizations;
import vn.trienkhai.task.rules.Phase;
import vn.trienkhai.task.rules.TaskAccess;
import vn.trienkhai.task.rules.Verb;
import vn.trienkhai.task.rules.Wording;
import vn.trienkhai.task.terms.Origin;
import vn.trienkhai.task.timing.Calendars;
import vn.trienkhai.task.timing.Today;

/** A task as this caller sees it today: with names, timeliness, and what he may do with it. */
@RequestScoped
class TaskViews {

    private final Organizations organizations;
    private final Calendars calendars;
    private final Callers callers;
    private final HttpHeaders headers;

    TaskViews(
            Organizations organizations,
            Calendars calendars,
            Callers callers,
            @Context HttpHeaders headers) {
        this.organizations = organizations;
        this.calendars = calendars;
        this.callers = callers;
        this.headers = headers;
    }

    TaskView of(Task task) {
        return of(List.of(task)).getFirst();
    }

    List<TaskView> of(Collection<Task> tasks) {
        var today = calendars.todayOf(tasks.stream().map(TaskViews::lead).toList());
        var names = new Bodies(organizations.names(tasks.stream().flatMap(this::bodies).toList()));
        return tasks.stream()
                .map(task -> view(task, names, Objects.requireNonNull(today.get(lead(task)))))
                .toList();
    }

    private static UUID lead(Task task) {
        return task.facts().leadId();
    }

    private Stream<UUID> bodies(Task task) {
        var facts = task.facts();
        return Stream.concat(
                Stream.of(facts.leadId(), facts.assignerId()),
                facts.parts().stream().map(part -> part.organizationId()));
    }

    private TaskView view(Task task, Bodies bodies, Today today) {
        var facts = task.facts();
        var measured = facts.phase().isOpen();
        return new TaskView(
                task.id(),
                task.version(),
                task.origin().map(TaskViews::directive).orElse(null),
                facts.dutyId(),
                task.replacedById(),
                facts.clauseRef(),
                facts.title(),
                task.text().orElse(null),
                bodies.of(facts.leadId()),
                bodies.of(facts.assignerId()),
                parts(task, bodies),
                facts.output(),
                task.due().map(DeadlineViews::of).orElse(null),
                facts.dueOn(),
                phase(facts.phase()),
                timeliness(task, today),
                measured ? today.workingDaysLeft(facts.dueOn()) : null,
                task.percent(),
                task.isMovedByReport(),
                task.submittedOn(),
                task.finishedOn(),
                task.products().stream().map(Products::view).toList(),
                actions(task));
    }

    private static List<TaskPart> parts(Task task, Bodies bodies) {
        return task.facts().parts().stream()
                .map(
                        part ->
                                new TaskPart(
                                        part.organizationId(),
                                        bodies.name(part.organizationId()),
                                        part.role()))
                .toList();
    }

    private List<Action> actions(Task task) {
        var standing = TaskActs.standing(task, callers.current());
        var locale = Locales.of(headers);
        return Arrays.stream(Verb.values())
                .map(
                        verb ->
                                TaskAccess.refusal(
                                                verb,
                                                task.phase(),
                                                task.isMovedByReport(),
                                                task.countsFrom(),
                                                standing)
                                        .map(
                                                refusal ->
                                                        Action.refused(
                                                                verb.text(),
                                                                Wording.reason(
                                                                        refusal,
                                                                        task.phase(),
                                                                        locale),
                                                                Wording.who(verb, locale)))
                                        .orElseGet(() -> Action.allowed(verb.text())))
                .toList();
    }

    private static @Nullable TaskTimeliness timeliness(Task task, Today today) {
        var computed =
                today.timeliness(
                        task.phase(), task.facts().dueOn(), task.submittedOn(), task.finishedOn());
        return computed == null ? null : TaskTimeliness.fromString(computed.name());
    }

    static TaskPhase phase(Phase phase) {
        return TaskPhase.fromString(phase.name());
    }

    private static TaskDirective directive(Origin origin) {
        var directive = origin.directive();
        return new TaskDirective(
                directive.directiveId(),
                directive.symbol(),
                directive.abstractText(),
                directive.issuerId(),
                directive.issuedOn());
    }
}
