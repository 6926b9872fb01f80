package vn.trienkhai.directive.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.SecrecyMark;
import vn.trienkhai.directive.document.Acts;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.document.DirectiveAccess.Verb;
import vn.trienkhai.directive.document.DirectiveOrigin;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.directive.relation.RelationDraft;
import vn.trienkhai.directive.relation.RelationEnd;
import vn.trienkhai.directive.relation.RelationType;
import vn.trienkhai.directive.relation.Relations;
import vn.trienkhai.platform.event.Outbox;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.time.VietnamTime;

/**
 * Relations that become known when a document is no draft any more, and those that were told
 * wrongly: acts with a reason.
 */
@ApplicationScoped
class LaterRelations {

    private final Directives directives;
    private final Relations relations;
    private final Outbox outbox;
    private final Acts acts;
    private final Clock clock;

    LaterRelations(
            Directives directives, Relations relations, Outbox outbox, Acts acts, Clock clock) {
        this.directives = directives;
        this.relations = relations;
        this.outbox = outbox;
        this.acts = acts;
        this.clock = clock;
    }

    Directive add(UUID id, RelationDraft draft, UUID body) {
        var directive = directives.forChange(Verb.RELATE, id);
        directive.relatedLater(clock.instant());
        var relation = relations.append(id, draft, body);
        outbox.publish(
                directive,
                new GraphEvent.Related(
                        id,
                        relation.type(),
                        relation.targetId(),
                        relation.sourceClauseRef(),
                        relation.targetClauseRef(),
                        relation.since(),
                        relation.reason()));
        note(id, "related", relation.type(), relation.targetId(), relation.reason());
        return directives.save(directive);
    }

    /** What a letter has enclosed was sent with it: that is undone by taking its copies back. */
    Directive withdraw(UUID id, RelationEnd end) {
        SecrecyMark.refuseIn(Stream.of(end.reason()));
        var directive = directives.forChange(Verb.RELATE, id);
        directive.relatedLater(clock.instant());
        if (end.type() == RelationType.FORWARDS
                && directive.origin() == DirectiveOrigin.ISSUED_HERE) {
            throw new DomainProblem(
                    DomainProblem.Kind.CONFLICT,
                    "enclosure-was-sent",
                    "What a letter has enclosed was sent with its copies; they can be recalled");
        }
        if (!relations.withdraw(id, end)) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "relation-unknown",
                    "Directive %s has no such relation to %s".formatted(id, end.targetId()));
        }
        outbox.publish(
                directive,
                new GraphEvent.RelationWithdrawn(
                        id,
                        end.type(),
                        end.targetId(),
                        end.sourceClauseRef(),
                        end.targetClauseRef(),
                        VietnamTime.today(clock),
                        end.reason()));
        note(id, "relation-withdrawn", end.type(), end.targetId(), end.reason());
        return directives.save(directive);
    }

    private void note(
            UUID id, String act, RelationType type, UUID target, @Nullable String reason) {
        acts.note(id, act, "%s %s: %s".formatted(type, target, reason));
    }
}
