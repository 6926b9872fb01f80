package vn.trienkhai.directive.graph;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.Directive;
import vn.trienkhai.directive.api.GraphApi;
import vn.trienkhai.directive.api.LaterRelationInput;
import vn.trienkhai.directive.api.Lineage;
import vn.trienkhai.directive.api.LineageDirection;
import vn.trienkhai.directive.api.MergerInput;
import vn.trienkhai.directive.api.MergerUndoingInput;
import vn.trienkhai.directive.api.RelationWithdrawalInput;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.directive.drafting.DirectiveViews;
import vn.trienkhai.directive.relation.RelationEnd;
import vn.trienkhai.directive.relation.RelationForms;
import vn.trienkhai.directive.relation.RelationType;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.identity.Callers;

/** The family of a document over HTTP. */
@Endpoint
@RunOnVirtualThread
class GraphResource implements GraphApi {

    private final Directives directives;
    private final Lineages lineages;
    private final LaterRelations relations;
    private final StubMerging merging;
    private final DirectiveViews views;
    private final Callers callers;

    GraphResource(
            Directives directives,
            Lineages lineages,
            LaterRelations relations,
            StubMerging merging,
            DirectiveViews views,
            Callers callers) {
        this.directives = directives;
        this.lineages = lineages;
        this.relations = relations;
        this.merging = merging;
        this.views = views;
        this.callers = callers;
    }

    @Override
    public Lineage getLineage(
            UUID directiveId,
            @Nullable LineageDirection direction,
            @Nullable Integer depth,
            @Nullable LocalDate asOf,
            @Nullable String relation,
            @Nullable String clause,
            int limit,
            @Nullable String cursor) {
        directives.get(directiveId);
        return lineages.page(
                new Lineages.Question(directiveId, direction, depth, asOf, relation, clause),
                limit,
                cursor);
    }

    @Override
    public Directive addRelation(UUID directiveId, LaterRelationInput input) {
        var body = callers.current().bodyOrRefuse();
        return views.view(relations.add(directiveId, RelationForms.later(input), body));
    }

    @Override
    public Directive withdrawRelation(UUID directiveId, RelationWithdrawalInput input) {
        var end =
                new RelationEnd(
                        RelationType.valueOf(input.type().name()),
                        input.targetId(),
                        input.sourceClauseRef(),
                        input.targetClauseRef(),
                        callers.current().name(),
                        input.reason());
        return views.view(relations.withdraw(directiveId, end));
    }

    @Override
    public Directive undoMerger(UUID directiveId, MergerUndoingInput input) {
        return views.view(merging.undo(directiveId, input.reason()));
    }

    @Override
    public Directive mergeStub(UUID directiveId, MergerInput input) {
        return views.view(merging.merge(directiveId, input.intoId(), input.reason()));
    }
}
