package vn.trienkhai.directive.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.store.Sql;
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

    /** Whoever cited the stub now cites the document, and the stub is gone. */
    public void absorbStub(UUID stub, UUID document) {
        sql.one("select directive_absorb_stub(?, ?)", row -> true, stub, document);
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
