package vn.trienkhai.report.intake;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Our view of {@code directive.withdrawn.v1}, {@code directive.replaced.v1} and {@code
 * directive.concluded.v1}. The owner is directive-service.
 */
record DirectiveEnded(UUID directiveId, LocalDate on) {}
