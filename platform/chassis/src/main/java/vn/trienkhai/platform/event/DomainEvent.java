package vn.trienkhai.platform.event;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Something that happened and that others may hear of. Implemented by records whose fields are the
 * payload promised in {@code contracts/events/<type>.schema.json}.
 */
public interface DomainEvent {

    /** {@code owner.past-participle.vN}, as in the contract. */
    @JsonIgnore
    String type();

    /** The topic it is told on, {@code <owner>.events}. */
    @JsonIgnore
    String topic();
}
