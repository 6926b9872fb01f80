package vn.trienkhai.task.desk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.UUID;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.time.VietnamTime;
import vn.trienkhai.task.api.TaskStepEnd;
import vn.trienkhai.task.api.TaskStepsApi;
import vn.trienkhai.task.api.TaskView;
import vn.trienkhai.task.lifecycle.StepForAll;
import vn.trienkhai.task.lifecycle.StepSaid;
import vn.trienkhai.task.lifecycle.TaskAct.Words;
import vn.trienkhai.task.lifecycle.TaskActs;
import vn.trienkhai.task.lifecycle.TaskMove;
import vn.trienkhai.task.rules.Verb;
import vn.trienkhai.task.timing.Calendars;

/** Somebody says when the step happened that a deadline is counted from. */
@Endpoint
@RunOnVirtualThread
class TaskStepResource implements TaskStepsApi {

    private final TaskActs acts;
    private final StepForAll forAll;
    private final TaskViews views;
    private final Calendars calendars;
    private final Callers callers;

    TaskStepResource(
            TaskActs acts,
            StepForAll forAll,
            TaskViews views,
            Calendars calendars,
            Callers callers) {
        this.acts = acts;
        this.forAll = forAll;
        this.views = views;
        this.calendars = calendars;
        this.callers = callers;
    }

    @Override
    public TaskView tellTaskStep(UUID taskId, TaskStepEnd end) {
        var said = new StepSaid(end.endedOn(), end.correction());
        TaskMove change =
                task -> {
                    var today = calendars.todayOf(task.facts().leadId());
                    return TaskMove.tellStep(said, today.date(), today.calendar()).apply(task);
                };
        var by = callers.current();
        return views.of(
                Boolean.TRUE.equals(end.everyTask())
                        ? forAll.tell(taskId, by, words(end), change)
                        : acts.move(taskId, Verb.TELL_STEP, by, words(end), change));
    }

    private static Words words(TaskStepEnd end) {
        var fact = VietnamTime.shortText(end.endedOn()) + ": " + end.evidence();
        return Words.of(end.correction() == null ? fact : fact + " (" + end.correction() + ")");
    }
}
