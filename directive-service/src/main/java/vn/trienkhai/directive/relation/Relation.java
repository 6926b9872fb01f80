package vn.trienkhai.directive.relation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one document stands to another, clause to clause where that is known (rows 5–8).
 *
 * @param symbol the target as the source cites it
 */
public record Relation(
        RelationType type,
        UUID targetId,
        @Nullable String symbol,
        @Nullable LocalDate issuedOn,
        @Nullable String sourceClauseRef,
        @Nullable String targetClauseRef) {}
