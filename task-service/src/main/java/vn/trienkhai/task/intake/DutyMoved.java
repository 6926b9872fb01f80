package vn.trienkhai.task.intake;

import java.util.UUID;

/** Our view of {@code directive.duty-moved.v1}: only the fields we read. */
record DutyMoved(UUID dutyId, UUID fromId, UUID toId, String legalBasis) {}
