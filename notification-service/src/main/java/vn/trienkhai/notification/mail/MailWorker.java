package vn.trienkhai.notification.mail;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.trienkhai.platform.work.UnitOfWork;

/**
 * Sends what is due, one message per transaction, while its row is locked: no two workers send the
 * same message at once.
 *
 * <p>The mail server and the database cannot commit together. If this process dies after the server
 * took a message and before the row says so, the message is sent again under the same Message-ID:
 * at least once, never silently lost.
 */
@ApplicationScoped
class MailWorker {

    /** What became of one step. */
    enum Outcome {
        NOTHING_DUE,
        DONE,
        FAILED
    }

    private static final int BATCH = 50;
    private static final int LONGEST_REASON = 500;

    private final UnitOfWork work;
    private final MailRepository mails;
    private final Postman postman;
    private final Clock clock;
    private final Duration backoff;
    private final Duration longestBackoff;
    private final int attempts;

    MailWorker(
            UnitOfWork work,
            MailRepository mails,
            Postman postman,
            Clock clock,
            MailSettings settings) {
        this.work = work;
        this.mails = mails;
        this.postman = postman;
        this.clock = clock;
        this.backoff = settings.backoff();
        this.longestBackoff = settings.longestBackoff();
        this.attempts = settings.attempts();
    }

    /** After a failure the server is left alone until the next tick. */
    @Scheduled(every = "{trienkhai.mail.tick}", concurrentExecution = ConcurrentExecution.SKIP)
    void sendDue() {
        for (int i = 0; i < BATCH; i++) {
            if (work.asWorker(this::sendOne) != Outcome.DONE) {
                return;
            }
        }
    }

    /** One step, inside a worker's unit of work. */
    Outcome sendOne() {
        return mails.nextDue(clock.instant()).map(this::deliver).orElse(Outcome.NOTHING_DUE);
    }

    private Outcome deliver(DueMail due) {
        return switch (due.condition()) {
            case OBSOLETE -> notSent(due, "SUPERSEDED", "no longer needed");
            case SWITCHED_OFF -> notSent(due, "SKIPPED", "switched off by the body");
            case WANTED -> address(due);
        };
    }

    private Outcome address(DueMail due) {
        if (due.addresses() == null) {
            tryAgain(due, List.of(), "the registry has not told of the body yet");
            return Outcome.DONE;
        }
        return due.addresses().isEmpty()
                ? notSent(due, "SKIPPED", "the body has no e-mail address")
                : send(due, due.addresses());
    }

    private Outcome send(DueMail due, List<String> addresses) {
        try {
            postman.send(due, addresses);
        } catch (RuntimeException e) {
            Log.warnf("mail not sent mailId=%s attempt=%d: %s", due.id(), due.attempts() + 1, e);
            tryAgain(due, addresses, String.valueOf(e.getMessage()));
            return Outcome.FAILED;
        }
        mails.sent(due, addresses, clock.instant());
        return Outcome.DONE;
    }

    private void tryAgain(DueMail due, List<String> addresses, String why) {
        var reason = why.substring(0, Math.min(why.length(), LONGEST_REASON));
        if (due.attempts() + 1 >= attempts) {
            Log.errorf("mail given up mailId=%s: %s", due.id(), reason);
            mails.givenUp(due, addresses, reason);
        } else {
            mails.tryAgain(due, addresses, reason, clock.instant().plus(pause(due.attempts())));
        }
    }

    private Duration pause(int attemptsBefore) {
        var pause = backoff.multipliedBy(1L << Math.min(attemptsBefore, 20));
        return pause.compareTo(longestBackoff) > 0 ? longestBackoff : pause;
    }

    private Outcome notSent(DueMail due, String state, String reason) {
        mails.notSent(due, state, reason);
        return Outcome.DONE;
    }
}
