package vn.trienkhai.directive.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.directive.api.DirectiveOrigin;
import vn.trienkhai.directive.api.DirectiveRelationType;
import vn.trienkhai.directive.api.DocumentRegime;
import vn.trienkhai.directive.api.Lineage;
import vn.trienkhai.directive.api.LineageLink;
import vn.trienkhai.directive.store.Sql;

/** Direct parents and children of a document, as far as the caller sees them (rows 5–8). */
@ApplicationScoped
class Family {

    private static final String LINKS =
            """
            select d.id, r.type as relation, d.type, d.regime, d.symbol, d.issuer_id, d.issuer_text, d.issued_on,
                   d.abstract_text, d.origin, r.source_clause_ref, r.target_clause_ref
              from directive_relation r join directive d on d.id = r.%s
             where r.%s = ? order by d.issued_on, d.id, r.position
            """;

    private final Sql sql;

    Family(Sql sql) {
        this.sql = sql;
    }

    Lineage of(UUID directiveId) {
        return new Lineage(
                directiveId,
                links("target_id", "directive_id", directiveId),
                links("directive_id", "target_id", directiveId));
    }

    private List<LineageLink> links(String other, String own, UUID directiveId) {
        return sql.list(LINKS.formatted(other, own), Family::link, directiveId);
    }

    private static LineageLink link(Sql.Row row) throws SQLException {
        return new LineageLink(
                row.id("id"),
                DirectiveRelationType.fromString(row.text("relation")),
                row.text("type"),
                DocumentRegime.fromString(row.text("regime")),
                row.textOrNull("symbol"),
                row.idOrNull("issuer_id"),
                row.textOrNull("issuer_text"),
                row.day("issued_on"),
                row.text("abstract_text"),
                DirectiveOrigin.fromString(row.text("origin")),
                row.textOrNull("source_clause_ref"),
                row.textOrNull("target_clause_ref"));
    }
}
