package vn.trienkhai.report.reminder;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.work.UnitOfWork;

/** Lets the reminders look again and again, a bounded number in each transaction. */
@ApplicationScoped
class ReminderClock {

    private static final int BATCH = 200;

    private final Reminders reminders;
    private final UnitOfWork work;

    ReminderClock(Reminders reminders, UnitOfWork work) {
        this.reminders = reminders;
        this.work = work;
    }

    @Scheduled(every = "{trienkhai.tick}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        int told = BATCH;
        while (told >= BATCH) {
            told = work.asWorker(() -> reminders.tellDue(BATCH));
        }
    }
}
