package vn.trienkhai.directive.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.directive.document.Identity;
import vn.trienkhai.directive.symbol.Symbol;
import vn.trienkhai.platform.problem.DomainProblem;

/** Relates a document to others; no document may carry out itself, however long the way. */
@ApplicationScoped
public class Relations {

    private final RelationTable table;
    private final Citations citations;
    private final Directives directives;

    Relations(RelationTable table, Citations citations, Directives directives) {
        this.table = table;
        this.citations = citations;
        this.directives = directives;
    }

    /** Replaces all relations of a document that is written out. */
    public void replace(UUID directiveId, List<RelationDraft> drafts, UUID body) {
        var relations = inTurn(directiveId, drafts, body);
        table.replace(directiveId, List.of());
        relations.forEach(relation -> add(directiveId, relation));
    }

    /** Replaces those of several documents of one transaction. */
    public void replaceAll(Map<UUID, List<RelationDraft>> drafts, UUID body) {
        var all = drafts.values().stream().flatMap(List::stream).toList();
        citations.takeTurns(cited(all));
        drafts.forEach((id, each) -> replace(id, each, body));
    }

    private static List<RelationDraft.Cited> cited(List<RelationDraft> drafts) {
        return drafts.stream().flatMap(draft -> Stream.ofNullable(draft.cited())).toList();
    }

    /** Adds one to a document that has relations already. */
    public Relation append(UUID directiveId, RelationDraft draft, UUID body) {
        var relation = inTurn(directiveId, List.of(draft), body).getFirst();
        add(directiveId, relation);
        return relation;
    }

    /** Takes back one that was told wrongly; whether there was such a relation. */
    public boolean withdraw(UUID directiveId, RelationEnd end) {
        table.takeTurn(List.of(end.targetId()));
        return table.withdraw(directiveId, end) > 0;
    }

    public List<Relation> of(UUID directiveId) {
        return table.of(directiveId);
    }

    /** What identifies a document that comes from outside. */
    public Identity identity(
            @Nullable UUID issuerId,
            @Nullable String issuerText,
            @Nullable String symbol,
            @Nullable LocalDate issuedOn) {
        return new Identity(
                citations.issuerOf(issuerId, issuerText),
                issuerText,
                symbol == null ? null : Symbol.keyOf(symbol),
                issuedOn);
    }

    /** From here on nobody else writes relations until this transaction ends. */
    private List<Relation> inTurn(UUID directiveId, List<RelationDraft> drafts, UUID body) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        citations.takeTurns(cited(drafts));
        var resolved = drafts.stream().map(draft -> resolve(directiveId, draft, body)).toList();
        var now = table.takeTurn(resolved.stream().map(Relation::targetId).distinct().toList());
        var relations =
                resolved.stream()
                        .map(each -> each.to(now.getOrDefault(each.targetId(), directiveId)))
                        .toList();
        relations.forEach(relation -> requireClauses(directiveId, relation));
        return relations;
    }

    /** Where the clauses of a document are known, a relation cannot point at another one. */
    private void requireClauses(UUID directiveId, Relation relation) {
        requireClause(directiveId, relation.sourceClauseRef());
        requireClause(relation.targetId(), relation.targetClauseRef());
    }

    private void requireClause(UUID directiveId, @Nullable String ref) {
        if (ref == null || !directives.isVisible(directiveId)) {
            return;
        }
        var clauses = directives.get(directiveId).parts().clauses();
        if (!clauses.isEmpty() && clauses.stream().noneMatch(each -> each.ref().equals(ref))) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "relation-clause-unknown",
                    "Directive %s has no clause %s".formatted(directiveId, ref));
        }
    }

    private void add(UUID directiveId, Relation relation) {
        if (relation.type() != RelationType.SELF && relation.targetId().equals(directiveId)) {
            throw circle("only SELF ties a document to itself");
        }
        table.circle(relation.type(), directiveId, relation.targetId())
                .ifPresent(
                        family -> {
                            throw circle(
                                    "%s would lead back to the document itself (family %s)"
                                            .formatted(relation.type(), family));
                        });
        table.add(directiveId, relation);
    }

    private static DomainProblem circle(String detail) {
        return new DomainProblem(DomainProblem.Kind.CONFLICT, "relation-circle", detail);
    }

    private Relation resolve(UUID directiveId, RelationDraft draft, UUID body) {
        var cited = draft.cited();
        if (cited != null) {
            var target = citations.resolve(cited, body);
            return relation(draft, target, cited.symbol(), cited.issuedOn());
        }
        if (draft.type() == RelationType.SELF) {
            return relation(draft, directiveId, null, null);
        }
        var target = Objects.requireNonNull(draft.targetId());
        requireVisible(target);
        var header = directives.get(target).header();
        return relation(draft, target, header.symbol(), header.issuedOn());
    }

    /** Refuses a relation to a document, or to a clause of one, that is not there to be seen. */
    public void requireTarget(RelationDraft draft) {
        var target = draft.targetId();
        if (target != null) {
            requireVisible(target);
            requireClause(target, draft.targetClauseRef());
        }
    }

    private void requireVisible(UUID target) {
        if (!directives.isVisible(target)) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "target-unknown",
                    "There is no directive " + target);
        }
    }

    private static Relation relation(
            RelationDraft draft,
            UUID target,
            @Nullable String symbol,
            @Nullable LocalDate issuedOn) {
        return new Relation(
                draft.type(),
                target,
                symbol,
                issuedOn,
                draft.sourceClauseRef(),
                draft.targetClauseRef(),
                draft.alias(),
                draft.since(),
                draft.reason());
    }
}
