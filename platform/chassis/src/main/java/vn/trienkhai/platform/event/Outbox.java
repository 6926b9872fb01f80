package vn.trienkhai.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.work.Aggregate;
import vn.trienkhai.platform.work.Ids;
import vn.trienkhai.platform.work.Work;

/** Writes events beside the change they describe, so both happen or neither does. */
@ApplicationScoped
public class Outbox {

    /**
     * Tells an event about an aggregate whose row this transaction has inserted or locked; its
     * number is the next of that aggregate.
     */
    public void publish(Aggregate about, DomainEvent event) {
        Work.current()
                .tell(new Telling(Ids.next(), about.id().toString(), about.tellNext(), event));
    }

    /**
     * Tells the full state under a key of a compacted topic; the version must grow with every
     * change.
     */
    public void publishState(String key, long version, DomainEvent event) {
        Work.current().tell(new Telling(Ids.next(), key, version, event));
    }
}
