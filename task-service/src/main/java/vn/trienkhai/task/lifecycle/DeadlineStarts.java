package vn.trienkhai.task.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.Deadline;
import vn.trienkhai.platform.time.WorkingCalendar;

/**
 * Gives tasks the day they are due when the step they count from has happened: told and noted with
 * the change itself, so never twice.
 */
@ApplicationScoped
public class DeadlineStarts {

    private static final String RECEIVED = "received";
    private static final String STEP_ENDED = "step-ended";

    private final TaskRepository tasks;
    private final TaskHistory history;
    private final TaskVoice voice;

    DeadlineStarts(TaskRepository tasks, TaskHistory history, TaskVoice voice) {
        this.tasks = tasks;
        this.history = history;
        this.voice = voice;
    }

    /** The lead has registered the directive: what counts from receipt has its day now. */
    public void arrived(UUID directiveId, UUID leadId, LocalDate on, WorkingCalendar calendar) {
        for (var task : tasks.undated(directiveId, leadId)) {
            start(task, Deadline.RECEIPT, on, calendar, RECEIVED, leadId);
        }
        tasks.flush();
    }

    /** The duty this task waits for is done. The row of the task must be locked. */
    public void stepEnded(Task task, UUID dutyId, LocalDate on, WorkingCalendar calendar) {
        start(task, dutyId.toString(), on, calendar, STEP_ENDED, null);
    }

    private void start(
            Task task,
            String step,
            LocalDate on,
            WorkingCalendar calendar,
            String verb,
            @Nullable UUID by) {
        task.started(step, on, calendar)
                .ifPresent(
                        event -> {
                            voice.tell(task, event);
                            history.note(
                                    task,
                                    task.phase(),
                                    verb,
                                    new TaskAct.By(by, null),
                                    TaskAct.Words.of(on.toString()));
                        });
    }
}
