package vn.trienkhai.report.directory;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.report.sql.Db;

/**
 * What we must know of a directive: its symbol, issuer, whose rules it follows, who monitors it.
 */
@ApplicationScoped
public class KnownDirectives {

    private static final TypeReference<List<UUID>> BODIES = new TypeReference<>() {};

    private final Db db;

    KnownDirectives(Db db) {
        this.db = db;
    }

    public Optional<KnownDirective> find(UUID id) {
        return db.first(
                "select symbol, issuer_id, regime, monitors from known_directive where id = ?",
                row ->
                        new KnownDirective(
                                row.textOrNull("symbol"),
                                row.uuid("issuer_id"),
                                row.text("regime"),
                                row.json("monitors", BODIES)),
                id);
    }

    void remember(DirectiveIssued directive) {
        db.change(
                """
                insert into known_directive (id, symbol, issuer_id, regime, monitors)
                values (?, ?, ?, ?, ?::jsonb)
                on conflict (id) do update set symbol = excluded.symbol, issuer_id = excluded.issuer_id,
                    regime = excluded.regime, monitors = excluded.monitors
                """,
                directive.directiveId(),
                directive.symbol(),
                directive.issuerId(),
                directive.regime(),
                db.json(directive.monitors()));
    }

    /** A directive as we know it. */
    public record KnownDirective(
            @Nullable String symbol, UUID issuerId, String regime, List<UUID> monitors) {

        public boolean isRunBy(UUID body) {
            return issuerId.equals(body) || monitors.contains(body);
        }
    }
}
