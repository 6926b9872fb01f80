package vn.trienkhai.report.intake;

import java.util.UUID;

/** Our view of {@code directive.duty-moved.v1}. The owner is directive-service. */
record DutyMoved(UUID dutyId, UUID fromId, UUID toId, String legalBasis) {}
