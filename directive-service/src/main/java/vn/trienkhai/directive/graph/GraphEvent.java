package vn.trienkhai.directive.graph;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.relation.RelationType;
import vn.trienkhai.platform.event.DomainEvent;

/**
 * What became known of the graph after the issue. Each record has a schema of the same name in
 * contracts/events; relations told with a document are read from it.
 */
sealed interface GraphEvent extends DomainEvent {

    @Override
    default String topic() {
        return "directive.events";
    }

    @Override
    default String type() {
        return switch (this) {
            case Related _ -> "directive.related.v1";
            case RelationWithdrawn _ -> "directive.relation-withdrawn.v1";
            case Merged _ -> "directive.merged.v1";
            case MergerUndone _ -> "directive.merger-undone.v1";
        };
    }

    /** How a document stands to another was told later. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Related(
            UUID directiveId,
            RelationType relation,
            UUID targetId,
            @Nullable String sourceClauseRef,
            @Nullable String targetClauseRef,
            @Nullable LocalDate since,
            @Nullable String reason)
            implements GraphEvent {}

    /** A relation was told wrongly and holds no more. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RelationWithdrawn(
            UUID directiveId,
            RelationType relation,
            UUID targetId,
            @Nullable String sourceClauseRef,
            @Nullable String targetClauseRef,
            LocalDate on,
            String reason)
            implements GraphEvent {}

    /** A cited document turned out to be another one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Merged(UUID directiveId, UUID intoId, @Nullable String reason) implements GraphEvent {}

    /** It is not that one after all. */
    record MergerUndone(UUID directiveId, UUID fromId, String reason) implements GraphEvent {}
}
