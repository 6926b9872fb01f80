package vn.trienkhai.directive.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.registry.ParentLink.Hierarchy;

/** An act of reorganisation as somebody asks for it. {@link ChangeForm} says what it must name. */
record ChangeRequest(
        Type type,
        LocalDate effectiveOn,
        String legalBasis,
        @Nullable String note,
        List<UUID> organizationIds,
        List<UUID> successorIds,
        List<Organizations.Entry> openings,
        List<Reshaping.NewName> names,
        Reshaping.@Nullable NewRank rank,
        @Nullable Hierarchy hierarchy,
        @Nullable UUID parentId,
        Children children,
        List<Move> moves,
        boolean continues) {

    /** What an act does. */
    enum Type {
        OPEN,
        RENAME,
        RECLASSIFY,
        REPARENT,
        MERGE,
        SPLIT,
        DISSOLVE
    }

    /** Where the children of a body that ends go. */
    enum Children {
        TO_SUCCESSOR,
        TO_PARENT,
        NOWHERE
    }

    /** One child and its new parent; without one it leaves the hierarchy. */
    record Move(UUID organizationId, Hierarchy hierarchy, @Nullable UUID parentId) {

        boolean isOf(UUID child, Hierarchy order) {
            return organizationId.equals(child) && hierarchy == order;
        }
    }

    /** Whether the bodies it happens to end by it. */
    boolean ends() {
        return switch (type) {
            case MERGE, DISSOLVE -> true;
            case SPLIT -> !continues;
            case OPEN, RENAME, RECLASSIFY, REPARENT -> false;
        };
    }
}
