package vn.trienkhai.directive.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import vn.trienkhai.directive.document.Acts;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.document.DirectiveAccess.Verb;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.directive.relation.RelationDraft;
import vn.trienkhai.directive.relation.Relations;

/** Relations that become known when a document is no draft any more: an act with a reason. */
@ApplicationScoped
class LaterRelations {

    private final Directives directives;
    private final Relations relations;
    private final Acts acts;
    private final Clock clock;

    LaterRelations(Directives directives, Relations relations, Acts acts, Clock clock) {
        this.directives = directives;
        this.relations = relations;
        this.acts = acts;
        this.clock = clock;
    }

    Directive add(UUID id, RelationDraft draft, UUID body) {
        var directive = directives.forChange(Verb.RELATE, id);
        directive.relatedLater(clock.instant());
        var relation = relations.append(id, draft, body);
        acts.note(
                id,
                "related",
                "%s %s: %s".formatted(relation.type(), relation.targetId(), relation.reason()));
        return directives.save(directive);
    }
}
