package vn.trienkhai.platform.event;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.trienkhai.platform.work.DatabaseAway;
import vn.trienkhai.platform.work.UnitOfWork;

/**
 * Acts on a batch of events, with their inbox rows, in as few transactions as are bounded in what
 * they may have to do: a short event means little work, one with a hundred holders much. If
 * something in a transaction is wrong, each of its events is tried alone: the poison one is parked
 * with the later ones of its aggregate, the others go on. If the database is away, nothing has
 * happened and the caller tries the same batch again.
 */
@ApplicationScoped
class BatchConsumer {

    /** As much as one event may say; no transaction acts on more than this and one event. */
    private static final int ENOUGH = EventLog.MAX_BYTES;

    private final UnitOfWork work;
    private final Inbox inbox;
    private final Handlers handlers;

    BatchConsumer(UnitOfWork work, Inbox inbox, Handlers handlers) {
        this.work = work;
        this.inbox = inbox;
        this.handlers = handlers;
    }

    /**
     * Throws only when the infrastructure failed; then the batch has had no effect or is safe to
     * repeat.
     */
    void consume(List<HeardEvent> heard) {
        var events = heard.stream().filter(handlers::know).toList();
        slices(events).forEach(this::consumeTogether);
    }

    static List<List<HeardEvent>> slices(List<HeardEvent> events) {
        var slices = new ArrayList<List<HeardEvent>>();
        int length = ENOUGH;
        for (var event : events) {
            if (length >= ENOUGH) {
                slices.add(new ArrayList<>());
                length = 0;
            }
            slices.getLast().add(event);
            length += event.payload().length();
        }
        return slices;
    }

    private void consumeTogether(List<HeardEvent> events) {
        try {
            work.asWorker(() -> act(events));
        } catch (RuntimeException e) {
            if (DatabaseAway.explains(e)) {
                throw e;
            }
            Log.warnf("batch of %d refused, trying each alone: %s", events.size(), e);
            events.forEach(this::consumeAlone);
        }
    }

    private void act(List<HeardEvent> events) {
        var parked = inbox.parkedAmong(events);
        events.forEach(event -> act(event, parked));
    }

    private void act(HeardEvent event, Set<String> parked) {
        if (parked.contains(Inbox.aggregate(event))) {
            inbox.park(event, "an earlier event of this aggregate is parked");
        } else if (inbox.isNew(event)) {
            handlers.handle(event);
        }
    }

    private void consumeAlone(HeardEvent event) {
        try {
            work.asWorker(() -> act(List.of(event)));
        } catch (RuntimeException e) {
            if (DatabaseAway.explains(e)) {
                throw e;
            }
            Log.errorf(
                    e,
                    "event parked type=%s eventId=%s aggregate=%s",
                    event.told().type(),
                    event.told().eventId(),
                    event.told().aggregateId());
            work.asWorker(() -> inbox.park(event, String.valueOf(e)));
        }
    }
}
