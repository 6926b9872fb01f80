package vn.trienkhai.task.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.task.api.TaskActPage;
import vn.trienkhai.task.api.TaskActRecord;
import vn.trienkhai.task.api.TaskComment;
import vn.trienkhai.task.api.TaskDeadlineExplanation;
import vn.trienkhai.task.api.TaskRecordsApi;
import vn.trienkhai.task.lifecycle.TaskActs;
import vn.trienkhai.task.lifecycle.TaskRepository;
import vn.trienkhai.task.rules.Verb;
import vn.trienkhai.task.timing.Calendars;

/** What was done and said about a task, and how its last day came about. */
@Endpoint
@RunOnVirtualThread
class TaskRecordResource implements TaskRecordsApi {

    private final TaskActs acts;
    private final TaskRepository tasks;
    private final ActViews views;
    private final Calendars calendars;
    private final Callers callers;

    TaskRecordResource(
            TaskActs acts,
            TaskRepository tasks,
            ActViews views,
            Calendars calendars,
            Callers callers) {
        this.acts = acts;
        this.tasks = tasks;
        this.views = views;
        this.calendars = calendars;
        this.callers = callers;
    }

    @Override
    public TaskActRecord commentOnTask(UUID taskId, TaskComment comment) {
        return views.of(acts.comment(taskId, callers.current(), comment.text()));
    }

    @Override
    public TaskActPage listTaskComments(UUID taskId, int limit, @Nullable String cursor) {
        return page(taskId, Verb.COMMENT, limit, cursor);
    }

    @Override
    public TaskActPage listTaskHistory(UUID taskId, int limit, @Nullable String cursor) {
        return page(taskId, null, limit, cursor);
    }

    @Override
    public TaskActPage listTaskProgress(UUID taskId, int limit, @Nullable String cursor) {
        return page(taskId, Verb.REPORT_PROGRESS, limit, cursor);
    }

    @Override
    public TaskDeadlineExplanation explainTaskDeadline(UUID taskId) {
        var task = tasks.visible(taskId, callers.current());
        return DeadlineExplanations.of(task, calendars.todayOf(task.facts().leadId()));
    }

    private TaskActPage page(UUID taskId, @Nullable Verb verb, int limit, @Nullable String cursor) {
        tasks.visible(taskId, callers.current());
        return views.page(taskId, verb, limit, cursor);
    }
}
