package vn.trienkhai.task.intake;

import java.util.UUID;

/** Our view of {@code directive.withdrawn.v1}: only the fields we read. */
record DirectiveWithdrawn(UUID directiveId, String reason) {}
