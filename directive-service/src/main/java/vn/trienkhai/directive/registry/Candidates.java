package vn.trienkhai.directive.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.directive.store.Sql;

/** Whom a name in a text may mean on a day (row 31). */
@ApplicationScoped
class Candidates {

    private static final String FIND =
            """
            with asked as (select ?::text as words, folded(?) as folded, name_key(?) as key),
            fitting as (
              select distinct on (n.organization_id) n.organization_id, n.words,
                     case when n.words = asked.words then 'EXACT'
                          when n.name_key = asked.key then 'SAME_FOLDED' else 'SIMILAR' end as how,
                     similarity(n.name_key, asked.key) as likeness
                from organization_name n join organization o on o.id = n.organization_id, asked
               where o.existence @> ?::date and n.valid @> ?::date
                 and (n.name_key = asked.key or n.name_key % asked.key)
               order by n.organization_id, n.words = asked.words desc, n.name_key = asked.key desc, likeness desc)
            select organization_id, words, how from fitting
             where how <> 'SIMILAR' or likeness >= 0.5
             order by how = 'EXACT' desc, how = 'SAME_FOLDED' desc, likeness desc, organization_id limit 20
            """;

    private static final String BEARING =
            "select distinct organization_id from organization_name where words = ? and name_key = name_key(?)";

    private final Sql sql;

    Candidates(Sql sql) {
        this.sql = sql;
    }

    List<Registry.Candidate> named(String name, LocalDate asOf) {
        return sql.list(
                FIND,
                row ->
                        new Registry.Candidate(
                                row.id("organization_id"),
                                row.text("words"),
                                Registry.Match.valueOf(row.text("how"))),
                name,
                name,
                name,
                asOf,
                asOf);
    }

    /** Everybody who ever bore exactly this name. */
    List<UUID> bearing(String name) {
        return sql.list(BEARING, row -> row.id("organization_id"), name, name);
    }
}
