package vn.trienkhai.platform.work;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.audit.AuditLog;
import vn.trienkhai.platform.event.Bell;
import vn.trienkhai.platform.event.EventLog;
import vn.trienkhai.platform.identity.Caller;

/**
 * The only way to a transaction. What is changed in it, what is told about the change and what is
 * audited of it commit together or not at all.
 *
 * <p>It also decides what is visible: a request sees the rows of its acting body, a worker sees
 * all. Without either, row-level security shows nothing.
 */
@ApplicationScoped
public class UnitOfWork {

    private final EntityManager entities;
    private final Scopes scopes;
    private final EventLog eventLog;
    private final AuditLog auditLog;
    private final Bell bell;

    UnitOfWork(
            EntityManager entities,
            Scopes scopes,
            EventLog eventLog,
            AuditLog auditLog,
            Bell bell) {
        this.entities = entities;
        this.scopes = scopes;
        this.eventLog = eventLog;
        this.auditLog = auditLog;
        this.bell = bell;
    }

    /** Reads as the caller. Nothing can be changed; the database refuses it. */
    public <T extends @Nullable Object> T read(Caller caller, Supplier<T> act) {
        return inTransaction(
                workOf(caller),
                () -> {
                    scopes.enterToRead(caller);
                    entities.unwrap(Session.class).setHibernateFlushMode(FlushMode.MANUAL);
                    return act.get();
                });
    }

    /** Changes as the caller. */
    public <T extends @Nullable Object> T write(Caller caller, Supplier<T> act) {
        return writing(workOf(caller), () -> scopes.enter(caller), act);
    }

    /** Changes as a worker of this service: relay, consumer, scheduler. Sees every row. */
    public <T extends @Nullable Object> T asWorker(Supplier<T> act) {
        return writing(new Work("worker", null), scopes::enterAsWorker, act);
    }

    /** As {@link #asWorker(Supplier)}, without a result. */
    public void asWorker(Runnable act) {
        asWorker(
                () -> {
                    act.run();
                    return true;
                });
    }

    private <T extends @Nullable Object> T writing(Work work, Runnable enter, Supplier<T> act) {
        var result =
                inTransaction(
                        work,
                        () -> {
                            enter.run();
                            var done = act.get();
                            entities.flush();
                            eventLog.write(work.tellings());
                            auditLog.write(work, work.entries());
                            return done;
                        });
        if (!work.tellings().isEmpty()) {
            bell.ring();
        }
        return result;
    }

    private static <T extends @Nullable Object> T inTransaction(Work work, Supplier<T> act) {
        if (Work.isOpen()) {
            throw new IllegalStateException("A unit of work cannot be opened inside another");
        }
        return work.run(() -> QuarkusTransaction.requiringNew().timeout(60).call(act::get));
    }

    private static Work workOf(Caller caller) {
        return new Work(caller.subject(), caller.body() == null ? null : caller.body().toString());
    }
}
