package vn.trienkhai.directive.proposal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.work.UnitOfWork;

/**
 * Reads long documents. Several replicas share the work: each takes what no other has claimed, and
 * what one left behind is claimed again when its time is over.
 */
@ApplicationScoped
class ReadingWorker {

    private static final int BATCH = 20;

    private final UnitOfWork work;
    private final ReadingDesk desk;
    private final Reader reader;

    ReadingWorker(UnitOfWork work, ReadingDesk desk, Reader reader) {
        this.work = work;
        this.desk = desk;
        this.reader = reader;
    }

    @Scheduled(
            every = "{trienkhai.tick:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void readWaiting() {
        for (int done = 0; done < BATCH && readNext(); done++) {
            // the next one
        }
    }

    /** False when nothing waits. */
    boolean readNext() {
        var claimed = work.asWorker(desk::claim);
        if (claimed.isEmpty()) {
            return false;
        }
        var job = claimed.get();
        var told =
                new Pace(
                        percent -> work.asWorker(() -> desk.advance(job, percent)),
                        System::nanoTime);
        var reading = reader.read(job.proposal(), job.text(), job.bodies(), told);
        work.asWorker(() -> desk.finish(job, reading));
        return true;
    }
}
