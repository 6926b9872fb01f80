package vn.trienkhai.directive.files;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.trienkhai.directive.files.FileTexts.Job;
import vn.trienkhai.directive.files.FileTexts.Outcome;
import vn.trienkhai.directive.files.FileTexts.State;
import vn.trienkhai.platform.work.UnitOfWork;

/**
 * Reads files for searching after they were added, one at a time: no upload waits for it or fails
 * because of it. Several replicas share the work; what fails is tried again after growing pauses
 * and given up with its reason.
 */
@ApplicationScoped
class TextWorker {

    static final int MOST_ATTEMPTS = 5;

    /** Longer than any reading; then the one who began is thought to be gone. */
    private static final Duration CLAIM = Duration.ofMinutes(3);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int BATCH = 20;

    private final UnitOfWork work;
    private final FileTexts texts;
    private final TextOfFile reader;
    private final Clock clock;

    TextWorker(UnitOfWork work, FileTexts texts, TextOfFile reader, Clock clock) {
        this.work = work;
        this.texts = texts;
        this.reader = reader;
        this.clock = clock;
    }

    @Scheduled(
            every = "{trienkhai.tick:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void readWaiting() {
        for (int done = 0; done < BATCH && readNext(); done++) {
            // the next one
        }
    }

    /** False when nothing is due. */
    boolean readNext() {
        var now = clock.instant();
        var claimed = work.asWorker(() -> texts.claim(now, now.plus(CLAIM)));
        if (claimed.isEmpty()) {
            return false;
        }
        var job = claimed.get();
        var outcome = outcome(job, now);
        work.asWorker(() -> texts.settle(job, outcome));
        return true;
    }

    private Outcome outcome(Job job, Instant now) {
        if (job.attempt() > MOST_ATTEMPTS) {
            return Outcome.without(State.UNREADABLE, "reader-stopped");
        }
        try {
            return reader.read(job);
        } catch (TextOfFile.Passing e) {
            return later(job, now, e.problem());
        } catch (RuntimeException | StackOverflowError e) {
            Log.warnf(
                    e,
                    "reading of a file failed sha256=%s attempt=%d",
                    job.sha256(),
                    job.attempt());
            return later(job, now, "reading-failed");
        }
    }

    /** After 1, 4, 16 and 64 minutes; then no more. */
    private static Outcome later(Job job, Instant now, String problem) {
        if (job.attempt() >= MOST_ATTEMPTS) {
            return Outcome.without(State.UNREADABLE, problem);
        }
        var pause = FIRST_PAUSE.multipliedBy(1L << (2 * (job.attempt() - 1)));
        return Outcome.later(problem, now.plus(pause));
    }
}
