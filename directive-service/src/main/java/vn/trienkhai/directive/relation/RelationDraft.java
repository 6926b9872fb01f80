package vn.trienkhai.directive.relation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.symbol.Regime;
import vn.trienkhai.platform.problem.DomainProblem;

/**
 * A relation as asked for: to a document known by its id, to one that is cited, or of a document to
 * itself.
 */
public record RelationDraft(
        RelationType type,
        @Nullable UUID targetId,
        @Nullable Cited cited,
        @Nullable String sourceClauseRef,
        @Nullable String targetClauseRef,
        @Nullable String alias,
        @Nullable LocalDate since,
        @Nullable String reason) {

    public RelationDraft {
        var targets = (targetId == null ? 0 : 1) + (cited == null ? 0 : 1);
        if (targets != (type == RelationType.SELF ? 0 : 1)) {
            throw unacceptable(
                    "relation-unclear",
                    "A relation names either targetId or a cited document, and neither for SELF");
        }
        if (cited != null && cited.symbol() == null && cited.abstractText() == null) {
            throw unacceptable(
                    "citation-unclear", "A cited document needs a symbol, or an abstract");
        }
    }

    private static DomainProblem unacceptable(String type, String detail) {
        return new DomainProblem(DomainProblem.Kind.UNACCEPTABLE, type, detail);
    }

    /** A document as it is cited: by its symbol or, where it has none, by its title. */
    public record Cited(
            @Nullable String symbol,
            @Nullable LocalDate issuedOn,
            @Nullable UUID issuerId,
            @Nullable String issuerText,
            @Nullable Regime regime,
            @Nullable String type,
            @JsonProperty("abstract") @Nullable String abstractText) {

        /** What it is called: the title where it is known, else the symbol. */
        String title() {
            return abstractText == null ? String.valueOf(symbol) : abstractText;
        }
    }
}
