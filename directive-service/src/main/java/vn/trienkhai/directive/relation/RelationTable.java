package vn.trienkhai.directive.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.directive.store.Sql;

/** Relations as rows beside their source document. */
@ApplicationScoped
public class RelationTable {

    private final Sql sql;

    RelationTable(Sql sql) {
        this.sql = sql;
    }

    /** In the order they were given. */
    public List<Relation> of(UUID directiveId) {
        return sql.list(
                "select * from directive_relation where directive_id = ? order by position",
                row ->
                        new Relation(
                                RelationType.valueOf(row.text("type")),
                                row.id("target_id"),
                                row.textOrNull("symbol"),
                                row.day("issued_on"),
                                row.textOrNull("source_clause_ref"),
                                row.textOrNull("target_clause_ref")),
                directiveId);
    }

    /** The source must be written out and visible to the caller. */
    void replace(UUID directiveId, List<Relation> relations) {
        sql.update("delete from directive_relation where directive_id = ?", directiveId);
        for (int position = 0; position < relations.size(); position++) {
            var relation = relations.get(position);
            sql.update(
                    """
                    insert into directive_relation (directive_id, position, type, target_id, symbol, issued_on,
                                                    source_clause_ref, target_clause_ref)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    directiveId,
                    position,
                    relation.type(),
                    relation.targetId(),
                    relation.symbol(),
                    relation.issuedOn(),
                    relation.sourceClauseRef(),
                    relation.targetClauseRef());
        }
    }

    /** Whether carrying out the first leads, step by step, to carrying out the second. */
    boolean implementsLeadsTo(UUID start, UUID goal) {
        return sql.one(
                        "select implements_leads_to(?, ?) as leads",
                        row -> row.flag("leads"),
                        start,
                        goal)
                .orElse(false);
    }
}
