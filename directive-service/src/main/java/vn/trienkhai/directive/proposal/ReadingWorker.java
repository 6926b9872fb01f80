package vn.trienkhai.directive.proposal;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.received.NotReceived;
import vn.trienkhai.directive.received.Room;
import vn.trienkhai.platform.work.DatabaseAway;
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
    private final Room room;

    ReadingWorker(UnitOfWork work, ReadingDesk desk, Reader reader, Room room) {
        this.work = work;
        this.desk = desk;
        this.reader = reader;
        this.room = room;
    }

    @Scheduled(
            every = "{trienkhai.tick:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void readWaiting() {
        for (int done = 0; done < BATCH && readNext(); done++) {
            // the next one
        }
    }

    /** False when nothing waits, or nothing can be kept just now. */
    boolean readNext() {
        try (var place = room.enter()) {
            var claimed = work.asWorker(() -> desk.claim(place));
            return claimed.isPresent() && read(claimed.get());
        } catch (NotReceived busy) {
            return false;
        }
    }

    private boolean read(ReadingDesk.Job job) {
        var told = new Pace(percent -> advance(job, percent), System::nanoTime);
        return finish(job, reader.read(job.proposal(), job.text(), job.bodies(), told));
    }

    /** Progress that cannot be written is no fault of the document. */
    private void advance(ReadingDesk.Job job, int percent) {
        try {
            work.asWorker(() -> desk.advance(job, percent));
        } catch (RuntimeException e) {
            Log.warnf("progress of a reading was not told proposal=%s: %s", job.proposal(), e);
        }
    }

    /** False when it could not be kept: it is put back, or claimed again when its time is over. */
    private boolean finish(ReadingDesk.Job job, Optional<Reading> reading) {
        try {
            work.asWorker(() -> desk.finish(job, reading));
            return true;
        } catch (RuntimeException e) {
            Log.errorf(e, "a reading was not kept proposal=%s", job.proposal());
            if (DatabaseAway.explains(e)) {
                putBack(job);
            }
            return false;
        }
    }

    private void putBack(ReadingDesk.Job job) {
        try {
            work.asWorker(() -> desk.putBack(job));
        } catch (RuntimeException e) {
            Log.warnf("a reading was not put back proposal=%s: %s", job.proposal(), e);
        }
    }
}
