package vn.trienkhai.platform.event;

import java.time.Instant;
import java.util.UUID;

/** The envelope of a heard event: which, about which aggregate, its number there, and when. */
public record Told(
        UUID eventId, String type, String aggregateId, long aggregateVersion, Instant at) {}
