package vn.trienkhai.task.waiting;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.trienkhai.platform.work.UnitOfWork;
import vn.trienkhai.task.lifecycle.DeadlineStarts;
import vn.trienkhai.task.lifecycle.Task;
import vn.trienkhai.task.timing.Calendars;
import vn.trienkhai.task.waiting.DoneDuties.Done;

/**
 * "Trong 5 ngày làm việc kể từ khi có báo cáo của …": dates what waits for another duty once that
 * is done (domain §5.10, AFTER_STEP), by the calendar of the lead that waits.
 *
 * <p>It looks at what stands and not at what was told: whoever completes the last task need not see
 * who waits, two may complete the last two at once, and the order of events does not matter. The
 * task is locked and carries its day afterwards, so a restart or a second replica dates nothing
 * twice.
 */
@ApplicationScoped
class WaitingTasks {

    private static final int BATCH = 100;

    private final UnitOfWork work;
    private final DoneDuties duties;
    private final Calendars calendars;
    private final DeadlineStarts starts;

    WaitingTasks(UnitOfWork work, DoneDuties duties, Calendars calendars, DeadlineStarts starts) {
        this.work = work;
        this.duties = duties;
        this.calendars = calendars;
        this.starts = starts;
    }

    @Scheduled(
            every = "{trienkhai.tick:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        int dated;
        do {
            dated = work.asWorker(this::dateSome);
        } while (dated >= BATCH);
    }

    private int dateSome() {
        int dated = 0;
        for (var duty : duties.find(BATCH)) {
            var waiting = duties.waitingFor(duty, BATCH);
            date(waiting, duty);
            dated += waiting.size();
            if (dated >= BATCH) {
                break;
            }
        }
        return dated;
    }

    private void date(List<Task> waiting, Done duty) {
        var counting = calendars.todayOf(waiting.stream().map(WaitingTasks::lead).toList());
        for (var task : waiting) {
            var from = latest(duty.on(), duties.givenOn(task));
            var calendar = Objects.requireNonNull(counting.get(lead(task))).calendar();
            starts.stepEnded(task, duty.dutyId(), from, calendar);
        }
    }

    private static UUID lead(Task task) {
        return task.facts().leadId();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
