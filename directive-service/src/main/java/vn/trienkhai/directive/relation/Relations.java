package vn.trienkhai.directive.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
        citations.takeTurns(
                drafts.stream().flatMap(draft -> Stream.ofNullable(draft.cited())).toList());
        var relations = drafts.stream().map(draft -> resolve(draft, body)).toList();
        relations.stream()
                .filter(relation -> relation.type() == RelationType.IMPLEMENTS)
                .forEach(relation -> requireNoCircle(directiveId, relation.targetId()));
        table.replace(directiveId, relations);
    }

    public List<Relation> of(UUID directiveId) {
        return table.of(directiveId);
    }

    /** What identifies a document that comes from outside. */
    public Identity identity(
            @Nullable UUID issuerId,
            @Nullable String issuerText,
            @Nullable String symbol,
            java.time.@Nullable LocalDate issuedOn) {
        return new Identity(
                citations.issuerOf(issuerId, issuerText),
                issuerText,
                symbol == null ? null : Symbol.keyOf(symbol),
                issuedOn);
    }

    private Relation resolve(RelationDraft draft, UUID body) {
        var cited = draft.cited();
        if (cited != null) {
            return new Relation(
                    draft.type(),
                    citations.resolve(cited, body),
                    cited.symbol(),
                    cited.issuedOn(),
                    draft.sourceClauseRef(),
                    draft.targetClauseRef());
        }
        var target = Objects.requireNonNull(draft.targetId());
        if (!directives.isVisible(target)) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "target-unknown",
                    "There is no directive " + target);
        }
        var header = directives.get(target).header();
        return new Relation(
                draft.type(),
                target,
                header.symbol(),
                header.issuedOn(),
                draft.sourceClauseRef(),
                draft.targetClauseRef());
    }

    private void requireNoCircle(UUID source, UUID target) {
        if (source.equals(target) || table.implementsLeadsTo(target, source)) {
            throw new DomainProblem(
                    DomainProblem.Kind.CONFLICT,
                    "implements-circle",
                    "A directive cannot, over however many steps, implement itself");
        }
    }
}
