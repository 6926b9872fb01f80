package vn.trienkhai.task.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.time.VietnamTime;
import vn.trienkhai.task.api.TaskActsApi;
import vn.trienkhai.task.api.TaskProgress;
import vn.trienkhai.task.api.TaskReason;
import vn.trienkhai.task.api.TaskReassignment;
import vn.trienkhai.task.api.TaskReturn;
import vn.trienkhai.task.api.TaskSubmission;
import vn.trienkhai.task.api.TaskView;
import vn.trienkhai.task.lifecycle.TaskAct.Words;
import vn.trienkhai.task.lifecycle.TaskActs;
import vn.trienkhai.task.lifecycle.TaskMove;
import vn.trienkhai.task.rules.Verb;

/** Everything that moves a task. */
@Endpoint
@RunOnVirtualThread
class TaskActResource implements TaskActsApi {

    private final TaskActs acts;
    private final TaskViews views;
    private final DirectAssignments assignments;
    private final Callers callers;
    private final Clock clock;

    TaskActResource(
            TaskActs acts,
            TaskViews views,
            DirectAssignments assignments,
            Callers callers,
            Clock clock) {
        this.acts = acts;
        this.views = views;
        this.assignments = assignments;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public TaskView acceptTask(UUID taskId) {
        return move(taskId, Verb.ACCEPT, Words.none(), TaskMove.accept());
    }

    @Override
    public TaskView refuseTask(UUID taskId, TaskReason why) {
        return move(taskId, Verb.REFUSE, words(why), TaskMove.refuse(why.reason()));
    }

    @Override
    public TaskView reportTaskProgress(UUID taskId, TaskProgress told) {
        var by = callers.current().bodyOrRefuse();
        var words = new Words(told.note(), told.percent(), List.of(), List.of());
        var change = TaskMove.progress(told.percent(), told.note(), by);
        return move(taskId, Verb.REPORT_PROGRESS, words, change);
    }

    @Override
    public TaskView submitTask(UUID taskId, TaskSubmission handedIn) {
        var proof = handedIn.evidence().stream().map(Products::of).toList();
        var words = new Words(handedIn.summary(), null, List.of(), proof);
        var today = VietnamTime.today(clock);
        var change = TaskMove.submit(handedIn.summary(), proof, today);
        return move(taskId, Verb.SUBMIT, words, change);
    }

    @Override
    public TaskView takeBackTask(UUID taskId) {
        return move(taskId, Verb.TAKE_BACK, Words.none(), TaskMove.takeBack());
    }

    @Override
    public TaskView returnTask(UUID taskId, TaskReturn back) {
        var words = new Words(back.reason(), null, back.toMend(), List.of());
        return move(taskId, Verb.RETURN, words, TaskMove.sendBack(back.reason()));
    }

    @Override
    public TaskView confirmTask(UUID taskId) {
        return move(taskId, Verb.CONFIRM, Words.none(), TaskMove.confirm());
    }

    @Override
    public TaskView suspendTask(UUID taskId, TaskReason why) {
        return move(taskId, Verb.SUSPEND, words(why), TaskMove.suspend(why.reason()));
    }

    @Override
    public TaskView resumeTask(UUID taskId) {
        return move(taskId, Verb.RESUME, Words.none(), TaskMove.resume());
    }

    @Override
    public TaskView cancelTask(UUID taskId, TaskReason why) {
        return move(taskId, Verb.CANCEL, words(why), TaskMove.cancel(why.reason()));
    }

    @Override
    public TaskView reopenTask(UUID taskId, TaskReason why) {
        return move(taskId, Verb.REOPEN, words(why), TaskMove.reopen(why.reason()));
    }

    @Override
    public TaskView reassignTask(UUID taskId, TaskReassignment to) {
        TaskMove change =
                task -> {
                    assignments.requireOpen(to.leadId());
                    return TaskMove.reassign(to.leadId(), to.reason()).apply(task);
                };
        return move(taskId, Verb.REASSIGN, Words.of(to.reason()), change);
    }

    @Override
    public TaskView upholdTask(UUID taskId, TaskReason why) {
        return move(taskId, Verb.UPHOLD, words(why), TaskMove.uphold(why.reason()));
    }

    private TaskView move(UUID taskId, Verb verb, Words words, TaskMove change) {
        return views.of(acts.move(taskId, verb, callers.current(), words, change));
    }

    private static Words words(TaskReason why) {
        return Words.of(why.reason());
    }
}
