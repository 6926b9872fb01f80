package vn.trienkhai.task.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;
import vn.trienkhai.platform.event.Outbox;
import vn.trienkhai.platform.work.Aggregate;

/**
 * Tells what happened to a task, numbered without a gap. Telling is no change of the task: a
 * reminder or an urging leaves its version, and so the ETag in somebody's hands, as it was.
 */
@ApplicationScoped
public class TaskVoice {

    private static final String NEXT =
            "update task set told = told + 1 where id = :id returning told";

    private final Session session;
    private final Outbox outbox;

    TaskVoice(Session session, Outbox outbox) {
        this.session = session;
        this.outbox = outbox;
    }

    /** The first event of a task that is not written yet; its number is written with it. */
    void tellFirst(Task task, TaskEvent event) {
        outbox.publish(task, event);
    }

    /** The row of the task must be new in this transaction, or locked by it. */
    public void tell(Task task, TaskEvent event) {
        var number =
                session.createNativeQuery(NEXT, Long.class)
                        .setParameter("id", task.id())
                        .getSingleResult();
        outbox.publish(new Numbered(task.id(), number), event);
    }

    private static final class Numbered extends Aggregate {

        private final long number;

        Numbered(UUID id, long number) {
            super(id);
            this.number = number;
        }

        @Override
        public long tellNext() {
            return number;
        }
    }
}
