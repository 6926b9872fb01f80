package vn.trienkhai.directive.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.text.SearchKey;
import vn.trienkhai.platform.work.AggregateRepository;

/** Directives by id and by identity. Lists are in the overview. */
@ApplicationScoped
public class DirectiveRepository extends AggregateRepository<Directive> {

    private final Sql sql;

    DirectiveRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * The document of this identity, whoever may see it; other callers with the same symbol wait
     * until this transaction ends. Empty when the symbol is unknown.
     */
    public Optional<UUID> known(Identity identity) {
        if (identity.symbolKey() == null) {
            return Optional.empty();
        }
        return sql.one(
                        "select directive_by_identity(?, ?, ?, ?) as id",
                        row -> Optional.<@Nullable UUID>ofNullable(row.idOrNull("id")),
                        identity.issuerId(),
                        identity.issuerText(),
                        identity.symbolKey(),
                        identity.issuedOn())
                .flatMap(found -> found);
    }

    /**
     * The cited document without a symbol that bears this title, whoever may see it; other callers
     * with the same title wait until this transaction ends.
     */
    public Optional<UUID> titled(Identity identity, String title) {
        return sql.one(
                        "select directive_by_title(?, ?, ?, ?) as id",
                        row -> Optional.<@Nullable UUID>ofNullable(row.idOrNull("id")),
                        identity.issuerId(),
                        identity.issuerText(),
                        SearchKey.of(title),
                        identity.issuedOn())
                .flatMap(found -> found);
    }

    /**
     * Lets callers who look for the same symbols take turns. In one order for everybody, so that
     * two of them never wait for each other.
     */
    public void takeTurns(Collection<String> symbolKeys) {
        symbolKeys.stream()
                .distinct()
                .sorted()
                .forEach(
                        key ->
                                sql.one(
                                        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                                        row -> true,
                                        "directive " + key));
    }

    /** Whether the document is only cited so far, whoever may see it. */
    public boolean isStub(UUID id) {
        return sql.one("select directive_is_stub(?) as stub", row -> row.flag("stub"), id)
                .orElse(false);
    }

    /**
     * Whoever cited the stub now cites the document. The stub stays and names the document; one
     * that is loaded must be refreshed. Nothing is written out here: until the stub is merged, the
     * document cannot bear its identity.
     */
    public void absorbStub(UUID stub, UUID document) {
        sql.one(
                        "select directive_absorb_stub(?, ?) as family",
                        row -> Optional.<@Nullable String>ofNullable(row.textOrNull("family")),
                        stub,
                        document)
                .flatMap(found -> found)
                .ifPresent(
                        family -> {
                            throw new DomainProblem(
                                    DomainProblem.Kind.CONFLICT,
                                    "relation-circle",
                                    "With the relations of its stub the document would lead back to itself (family %s)"
                                            .formatted(family));
                        });
    }

    /** What a stub was merged into, without loading it. */
    public Optional<UUID> mergedInto(UUID stub) {
        return sql.one(
                        "select merged_into_id from directive where id = ?",
                        row -> Optional.<@Nullable UUID>ofNullable(row.idOrNull("merged_into_id")),
                        stub)
                .flatMap(found -> found);
    }

    /** Takes the merger of a stub back; the code of the reason why not, if it is not possible. */
    public Optional<String> partStub(UUID stub) {
        return sql.one(
                        "select directive_part_stub(?) as reason",
                        row -> Optional.<@Nullable String>ofNullable(row.textOrNull("reason")),
                        stub)
                .flatMap(found -> found);
    }

    /** Reads again what SQL changed behind the entity. */
    public Directive refreshed(Directive directive) {
        getEntityManager().refresh(directive);
        return directive;
    }

    /** Removes a draft with everything that hangs on it. */
    void remove(Directive draft) {
        flush();
        sql.update("delete from directive_act where directive_id = ?", draft.id());
        sql.update("delete from directive_relation where directive_id = ?", draft.id());
        delete(draft);
        flush();
        sql.update("delete from directive_party where directive_id = ?", draft.id());
    }
}
