package vn.trienkhai.platform.event;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.trienkhai.platform.work.DatabaseAway;
import vn.trienkhai.platform.work.UnitOfWork;

/**
 * Acts on a batch of events in one transaction, with their inbox rows. If something in it is wrong,
 * each is tried alone: the poison one is parked with the later ones of its aggregate, the others go
 * on. If the database is away, nothing has happened and the caller tries the same batch again.
 */
@ApplicationScoped
class BatchConsumer {

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
        if (events.isEmpty()) {
            return;
        }
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
