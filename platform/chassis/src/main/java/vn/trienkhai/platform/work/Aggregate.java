package vn.trienkhai.platform.work;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * A thing that changes as a whole. Its {@code version} is the ETag; {@code told} numbers the events
 * told about it, 1, 2, 3 … without a gap.
 */
@MappedSuperclass
public abstract class Aggregate {

    @Id private UUID id;
    @Version private long version;
    private long told;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Aggregate() {}

    protected Aggregate(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /** The version of the last flush; what the caller's If-Match must name. */
    public long version() {
        return version;
    }

    /** Takes the next event number. Only the outbox calls this, while the row is locked. */
    public long tellNext() {
        return ++told;
    }
}
