package vn.trienkhai.platform.work;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** How aggregates are loaded for change and saved. A service adds its queries, named by meaning. */
public abstract class AggregateRepository<A extends Aggregate>
        implements PanacheRepositoryBase<A, UUID> {

    /**
     * The aggregate with its row locked until the transaction ends, so that the order of its events
     * is the order of its changes. Empty when there is none the caller may see.
     */
    public Optional<A> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Persists a new aggregate or writes out a changed one. Call it after telling the events and
     * before making a view: afterwards {@code version()} is the one the caller will meet.
     */
    public A save(A aggregate) {
        if (!isPersistent(aggregate)) {
            persist(aggregate);
        }
        flush();
        return aggregate;
    }
}
