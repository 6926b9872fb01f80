package vn.trienkhai.report.requirement;

import java.util.UUID;
import vn.trienkhai.report.calendar.WrittenDeadline;

/** One station of a route: who does what there, by when. */
public record Station(int order, StationRole role, UUID organizationId, WrittenDeadline deadline) {}
