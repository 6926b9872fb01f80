package vn.trienkhai.directive.outline;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.trienkhai.directive.api.DirectiveOrigin;
import vn.trienkhai.directive.api.DirectiveStatus;
import vn.trienkhai.directive.api.DirectiveSummary;
import vn.trienkhai.directive.api.DocumentRegime;
import vn.trienkhai.directive.store.Sql;

/** One line about each of many documents, as far as the caller may see them. */
@ApplicationScoped
public class Outlines {

    private final Sql sql;

    Outlines(Sql sql) {
        this.sql = sql;
    }

    /** Those that exist and are the caller's to see. */
    public Map<UUID, DirectiveSummary> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return sql
                .list("select * from directive_outlines(?::uuid[])", Outlines::summary, ids)
                .stream()
                .collect(Collectors.toMap(DirectiveSummary::id, Function.identity()));
    }

    /** The columns of {@code directive_outlines}, wherever they come from. */
    public static DirectiveSummary summary(Sql.Row row) throws SQLException {
        var status = row.textOrNull("status");
        return new DirectiveSummary(
                row.id("id"),
                DocumentRegime.fromString(row.text("regime")),
                row.text("type"),
                row.textOrNull("symbol"),
                row.idOrNull("issuer_id"),
                row.textOrNull("issuer_text"),
                row.day("issued_on"),
                row.text("abstract_text"),
                DirectiveOrigin.fromString(row.text("origin")),
                status == null ? null : DirectiveStatus.fromString(status));
    }
}
