package vn.trienkhai.platform.event;

import java.util.UUID;

/** An event that waits in its unit of work to be written to the outbox. */
public record Telling(UUID eventId, String key, long version, DomainEvent event) {}
