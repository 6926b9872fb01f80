package vn.trienkhai.task.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.page.Page;
import vn.trienkhai.task.api.TaskUrging;
import vn.trienkhai.task.api.TaskUrgingAnswer;
import vn.trienkhai.task.api.TaskUrgingPage;
import vn.trienkhai.task.api.TaskUrgingRequest;
import vn.trienkhai.task.api.TaskUrgingsApi;
import vn.trienkhai.task.lifecycle.TaskRepository;
import vn.trienkhai.task.registry.Organizations;
import vn.trienkhai.task.urging.Urging;
import vn.trienkhai.task.urging.Urgings;

/** Urging and its answer. */
@Endpoint
@RunOnVirtualThread
class TaskUrgingResource implements TaskUrgingsApi {

    private final Urgings urgings;
    private final TaskRepository tasks;
    private final Organizations organizations;
    private final Positions positions;
    private final Callers callers;

    TaskUrgingResource(
            Urgings urgings,
            TaskRepository tasks,
            Organizations organizations,
            Positions positions,
            Callers callers) {
        this.urgings = urgings;
        this.tasks = tasks;
        this.organizations = organizations;
        this.positions = positions;
        this.callers = callers;
    }

    @Override
    public TaskUrging urgeTask(UUID taskId, TaskUrgingRequest request) {
        var by = callers.current();
        return view(urgings.urge(taskId, by, request.text(), request.answerBy()));
    }

    @Override
    public TaskUrging answerTaskUrging(UUID taskId, UUID urgingId, TaskUrgingAnswer answer) {
        return view(urgings.answer(taskId, urgingId, callers.current(), answer.text()));
    }

    @Override
    public TaskUrgingPage listTaskUrgings(UUID taskId, int limit, @Nullable String cursor) {
        tasks.visible(taskId, callers.current());
        var list = "urgings " + taskId;
        var rows = urgings.before(positions.before(cursor, list), taskId, limit + 1);
        var page = Page.of(rows, limit, urging -> positions.cursor(urging.position(), list));
        var from = page.items().stream().map(Urging::fromId).collect(Collectors.toSet());
        var bodies = new Bodies(organizations.names(from));
        return new TaskUrgingPage(page.map(urging -> view(urging, bodies)), page.next());
    }

    private TaskUrging view(Urging urging) {
        return view(urging, new Bodies(organizations.names(Set.of(urging.fromId()))));
    }

    private static TaskUrging view(Urging urging, Bodies bodies) {
        var answer = urging.answer();
        return new TaskUrging(
                urging.id(),
                bodies.of(urging.fromId()),
                urging.text(),
                urging.answerBy(),
                urging.at(),
                answer == null ? null : answer.text(),
                answer == null ? null : answer.at());
    }
}
