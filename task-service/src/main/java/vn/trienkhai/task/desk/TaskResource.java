package vn.trienkhai.task.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.time.Timeliness;
import vn.trienkhai.task.api.TaskAssignment;
import vn.trienkhai.task.api.TaskPage;
import vn.trienkhai.task.api.TaskPhase;
import vn.trienkhai.task.api.TaskRelation;
import vn.trienkhai.task.api.TaskTimeliness;
import vn.trienkhai.task.api.TaskView;
import vn.trienkhai.task.api.TasksApi;
import vn.trienkhai.task.lifecycle.TaskRepository;
import vn.trienkhai.task.overview.TaskFilter;
import vn.trienkhai.task.overview.TaskLists;
import vn.trienkhai.task.rules.Phase;
import vn.trienkhai.task.rules.Relation;

/** Lists, items and direct assignment. */
@Endpoint
@RunOnVirtualThread
class TaskResource implements TasksApi {

    private final TaskRepository tasks;
    private final DirectAssignments assignments;
    private final TaskLists lists;
    private final TaskViews views;
    private final Callers callers;

    TaskResource(
            TaskRepository tasks,
            DirectAssignments assignments,
            TaskLists lists,
            TaskViews views,
            Callers callers) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.lists = lists;
        this.views = views;
        this.callers = callers;
    }

    @Override
    public TaskView assignTask(TaskAssignment request) {
        return views.of(assignments.assign(request, callers.current()));
    }

    @Override
    public TaskView getTask(UUID taskId) {
        return views.of(tasks.visible(taskId, callers.current()));
    }

    @Override
    public TaskPage listTasks(
            @Nullable TaskRelation my,
            @Nullable TaskPhase phase,
            @Nullable TaskTimeliness timeliness,
            @Nullable Boolean waiting,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo,
            @Nullable UUID directiveId,
            @Nullable String q,
            int limit,
            @Nullable String cursor) {
        var filter =
                new TaskFilter(
                        my == null ? null : Relation.valueOf(my.name()),
                        phase == null ? null : Phase.valueOf(phase.name()),
                        timeliness == null ? null : Timeliness.valueOf(timeliness.name()),
                        waiting,
                        dueFrom,
                        dueTo,
                        directiveId,
                        q);
        var page = lists.page(callers.current(), filter, cursor, limit);
        return new TaskPage(views.of(page.items()), page.next());
    }
}
