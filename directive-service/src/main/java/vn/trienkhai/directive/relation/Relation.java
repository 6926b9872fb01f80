package vn.trienkhai.directive.relation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one document stands to another, clause to clause where that is known (rows 5–8).
 *
 * @param symbol the target as the source cites it
 * @param alias what the source calls the target from then on
 * @param since the day it holds from, where that is not the issue of the source
 * @param reason why it was added after the issue; absent for relations the document came with
 */
public record Relation(
        RelationType type,
        UUID targetId,
        @Nullable String symbol,
        @Nullable LocalDate issuedOn,
        @Nullable String sourceClauseRef,
        @Nullable String targetClauseRef,
        @Nullable String alias,
        @Nullable LocalDate since,
        @Nullable String reason) {

    Relation to(UUID otherTarget) {
        return new Relation(
                type,
                otherTarget,
                symbol,
                issuedOn,
                sourceClauseRef,
                targetClauseRef,
                alias,
                since,
                reason);
    }
}
