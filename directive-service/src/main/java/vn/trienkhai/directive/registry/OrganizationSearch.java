package vn.trienkhai.directive.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.text.SearchKey;

/** Finds bodies by words, kind, level and place in a hierarchy, as of a day. */
@ApplicationScoped
public class OrganizationSearch {

    private static final String FIND =
            """
            with recursive below (id) as (
              select ?::uuid
              union
              select p.child_id from organization_parent p join below b on b.id = p.organization_id
               where (?::text is null or p.hierarchy = ?::text)
                 and (p.valid_from is null or p.valid_from <= ?::date)
                 and (p.valid_to is null or p.valid_to >= ?::date))
            select o.id, o.sort_name from organization o
             where (o.opened_on is null or o.opened_on <= ?::date)
               and (o.closed_on is null or o.closed_on >= ?::date)
               and (?::text is null or o.search_key like ?::text)
               and (?::text[] is null or o.kind = any (?::text[]))
               and (?::text[] is null or o.level = any (?::text[]))
               and (?::uuid is null or (o.id <> ?::uuid and o.id in (select id from below)))
               and (?::text is null or (o.sort_name, o.id) > (?::text, ?::uuid))
             order by o.sort_name, o.id limit ?
            """;

    private final Sql sql;

    OrganizationSearch(Sql sql) {
        this.sql = sql;
    }

    /**
     * What to look for. Absent parts do not restrict; empty lists count as absent.
     *
     * @param after the sort position to go on behind
     */
    public record Query(
            LocalDate asOf,
            @Nullable String words,
            List<String> kinds,
            List<String> levels,
            @Nullable UUID ancestor,
            @Nullable String hierarchy,
            @Nullable Found after,
            int limit) {}

    /** A body found, with its place in the order. */
    public record Found(UUID id, String sortName) {}

    public List<Found> find(Query query) {
        var words = query.words() == null ? null : "%" + likely(query.words()) + "%";
        var kinds = query.kinds().isEmpty() ? null : query.kinds();
        var levels = query.levels().isEmpty() ? null : query.levels();
        var asOf = query.asOf();
        var after = query.after();
        return sql.list(
                FIND,
                row -> new Found(row.id("id"), row.text("sort_name")),
                query.ancestor(),
                query.hierarchy(),
                query.hierarchy(),
                asOf,
                asOf,
                asOf,
                asOf,
                words,
                words,
                kinds,
                kinds,
                levels,
                levels,
                query.ancestor(),
                query.ancestor(),
                after == null ? null : after.sortName(),
                after == null ? null : after.sortName(),
                after == null ? null : after.id(),
                query.limit());
    }

    /** The words folded, with LIKE's own signs taken literally. */
    private static String likely(String words) {
        return SearchKey.of(words).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
