package vn.trienkhai.directive.relation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.CitedDocument;
import vn.trienkhai.directive.api.LaterRelationInput;
import vn.trienkhai.directive.api.RelationInput;
import vn.trienkhai.directive.symbol.Regime;

/** Relations as callers send them, in the words of the domain. */
public final class RelationForms {

    private RelationForms() {}

    public static List<RelationDraft> drafts(List<RelationInput> inputs) {
        return inputs.stream().map(RelationForms::draft).toList();
    }

    private static RelationDraft draft(RelationInput input) {
        return new RelationDraft(
                RelationType.valueOf(input.type().name()),
                input.targetId(),
                cited(input.cited()),
                input.sourceClauseRef(),
                input.targetClauseRef(),
                input.alias(),
                null,
                null);
    }

    public static RelationDraft later(LaterRelationInput input) {
        return new RelationDraft(
                RelationType.valueOf(input.type().name()),
                input.targetId(),
                cited(input.cited()),
                input.sourceClauseRef(),
                input.targetClauseRef(),
                input.alias(),
                input.since(),
                input.reason());
    }

    private static RelationDraft.@Nullable Cited cited(@Nullable CitedDocument input) {
        return input == null
                ? null
                : new RelationDraft.Cited(
                        input.symbol(),
                        input.issuedOn(),
                        input.issuerId(),
                        input.issuerText(),
                        input.regime() == null ? null : Regime.valueOf(input.regime().name()),
                        input.type(),
                        input.abstractText());
    }
}
