package vn.trienkhai.report.lifecycle;

import java.time.Instant;
import java.util.UUID;

/** Which body acted, and when. */
public record By(UUID bodyId, Instant at) {}
