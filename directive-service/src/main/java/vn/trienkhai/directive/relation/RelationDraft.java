package vn.trienkhai.directive.relation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.symbol.Regime;
import vn.trienkhai.platform.problem.DomainProblem;

/** A relation as asked for: to a document known by its id, or to one that is cited. */
public record RelationDraft(
        RelationType type,
        @Nullable UUID targetId,
        @Nullable Cited cited,
        @Nullable String sourceClauseRef,
        @Nullable String targetClauseRef) {

    public RelationDraft {
        if ((targetId == null) == (cited == null)) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "relation-unclear",
                    "A relation names either targetId or a cited document");
        }
    }

    /** A document as it is cited. */
    public record Cited(
            String symbol,
            @Nullable LocalDate issuedOn,
            @Nullable UUID issuerId,
            @Nullable String issuerText,
            @Nullable Regime regime,
            @Nullable String type,
            @JsonProperty("abstract") @Nullable String abstractText) {}
}
