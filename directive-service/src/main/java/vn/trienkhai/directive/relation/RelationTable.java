package vn.trienkhai.directive.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.time.VietnamTime;

/** Relations as rows beside their source document. */
@ApplicationScoped
public class RelationTable {

    private final Sql sql;
    private final Clock clock;

    RelationTable(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** In the order they were given. */
    public List<Relation> of(UUID directiveId) {
        return sql.list(
                "select * from directive_relation where directive_id = ? order by position",
                RelationTable::relation,
                directiveId);
    }

    private static Relation relation(Sql.Row row) throws SQLException {
        return new Relation(
                RelationType.valueOf(row.text("type")),
                row.id("target_id"),
                row.textOrNull("symbol"),
                row.day("issued_on"),
                row.textOrNull("source_clause_ref"),
                row.textOrNull("target_clause_ref"),
                row.textOrNull("alias"),
                row.day("since"),
                row.textOrNull("reason"));
    }

    /** The source must be written out and visible to the caller. */
    void replace(UUID directiveId, List<Relation> relations) {
        sql.update("delete from directive_relation where directive_id = ?", directiveId);
        relations.forEach(relation -> add(directiveId, relation));
    }

    /** Behind those that are there already. */
    void add(UUID directiveId, Relation relation) {
        sql.update(
                """
                insert into directive_relation (directive_id, position, type, target_id, symbol, issued_on,
                       source_clause_ref, target_clause_ref, alias, since, reason, recorded_at)
                values (?, next_relation_position(?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                directiveId,
                directiveId,
                relation.type(),
                relation.targetId(),
                relation.symbol(),
                relation.issuedOn(),
                relation.sourceClauseRef(),
                relation.targetClauseRef(),
                relation.alias(),
                relation.since(),
                relation.reason(),
                clock.instant());
    }

    /**
     * Takes relations back: they hold no more from this day on, and stay on record.
     *
     * @return how many there were
     */
    int withdraw(UUID directiveId, RelationEnd end) {
        return sql.update(
                """
                with gone as (
                    delete from directive_relation
                     where directive_id = ? and type = ? and target_id = ?
                       and source_clause_ref is not distinct from ?::text
                       and target_clause_ref is not distinct from ?::text
                    returning *)
                insert into relation_withdrawn (directive_id, position, type, target_id, symbol, issued_on,
                       source_clause_ref, target_clause_ref, alias, since, recorded_at, reason, moved_from,
                       above_id, below_id, ended_on, ended_at, ended_by, ended_reason)
                select directive_id, position, type, target_id, symbol, issued_on, source_clause_ref,
                       target_clause_ref, alias, since, recorded_at, reason, moved_from, above_id, below_id, ?, ?, ?, ?
                  from gone
                """,
                directiveId,
                end.type(),
                end.targetId(),
                end.sourceClauseRef(),
                end.targetClauseRef(),
                VietnamTime.today(clock),
                clock.instant(),
                end.by(),
                end.reason());
    }

    /**
     * Lets everybody who writes relations take turns, and answers where these documents are now: a
     * stub that was merged meanwhile is the document it stands for.
     */
    Map<UUID, UUID> takeTurn(Collection<UUID> targets) {
        return sql
                .list(
                        "select target_id, now_id from relation_turn(?::uuid[])",
                        row -> Map.entry(row.id("target_id"), row.id("now_id")),
                        targets)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * The types such a relation would run in a circle with; empty when there would be none. Only to
     * be asked in one's turn.
     */
    Optional<String> circle(RelationType type, UUID source, UUID target) {
        return sql.one(
                        """
                        select case when relation_leads_to(?, ?, relation_family(?)) then relation_family(?) end as family
                        """,
                        row -> Optional.<@Nullable String>ofNullable(row.textOrNull("family")),
                        target,
                        source,
                        type,
                        type)
                .flatMap(found -> found);
    }
}
