package vn.trienkhai.task.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Our view of {@code directive.replaced.v1}: only the fields we read. */
record DirectiveReplaced(UUID directiveId, UUID replacedById, @Nullable String reason) {}
