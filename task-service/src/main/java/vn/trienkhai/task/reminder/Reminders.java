package vn.trienkhai.task.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.work.UnitOfWork;
import vn.trienkhai.task.lifecycle.Reminded;
import vn.trienkhai.task.lifecycle.Task;
import vn.trienkhai.task.lifecycle.TaskVoice;
import vn.trienkhai.task.timing.Calendars;
import vn.trienkhai.task.timing.Days;

/**
 * Tells once that three working days are left, once that one is left, and once that the last day
 * has passed: only while the lead body has something to do, and only what is still true. Working
 * days are those of the lead (decision 0114).
 *
 * <p>What was told is kept on the task, in the transaction that tells it; so a restart, a second
 * replica or a clock that jumps tells nothing twice. A clock that jumps over all three tells the
 * last one only.
 */
@ApplicationScoped
class Reminders {

    private static final int BATCH = 100;

    private final UnitOfWork work;
    private final Calendars calendars;
    private final TasksToRemind tasks;
    private final TaskVoice voice;

    Reminders(UnitOfWork work, Calendars calendars, TasksToRemind tasks, TaskVoice voice) {
        this.work = work;
        this.calendars = calendars;
        this.tasks = tasks;
        this.voice = voice;
    }

    @Scheduled(
            every = "{trienkhai.tick:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        int told;
        do {
            told = work.asWorker(this::remindSome);
        } while (told == BATCH);
    }

    /** How many were reminded; at most one batch, the most urgent first. */
    int remindSome() {
        var days = calendars.days();
        var overdue = tell(Reminded.OVERDUE, days, BATCH);
        var tomorrow = tell(Reminded.ONE_DAY_LEFT, days, BATCH - overdue);
        return overdue
                + tomorrow
                + tell(Reminded.THREE_DAYS_LEFT, days, BATCH - overdue - tomorrow);
    }

    private int tell(Reminded what, Days days, int limit) {
        var found = tasks.find(what, days, limit);
        found.forEach(task -> tell(task, what, days));
        return found.size();
    }

    private void tell(Task task, Reminded what, Days days) {
        task.remind(what, days.date()).ifPresent(event -> voice.tell(task, event));
    }
}
