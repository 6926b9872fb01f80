package vn.trienkhai.directive.relation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which relation of a document was told wrongly, by whom that is said, and why. */
public record RelationEnd(
        RelationType type,
        UUID targetId,
        @Nullable String sourceClauseRef,
        @Nullable String targetClauseRef,
        String by,
        String reason) {}
