package vn.trienkhai.directive.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.store.Sql;

/** Finds bodies by words, kind, level and place in a hierarchy, all as of one day. */
@ApplicationScoped
public class OrganizationSearch {

    private static final String BELOW =
            """
            o.id <> ? and o.id in (
              with recursive below (id) as (
                select ?::uuid
                union
                select p.child_id from organization_parent p
                  join below b on b.id = p.organization_id
                  join organization c on c.id = p.child_id and c.existence @> ?::date
                 where daterange(p.valid_from, p.valid_to, '[]') @> ?::date
                   and (?::text is null or p.hierarchy = ?::text))
              select id from below)
            """;

    private static final String NAMED =
            """
            o.id in (select n.organization_id from organization_name n
                      where n.valid @> ?::date and (n.search_key like folded(?) or n.name_key like name_key(?)))
            """;

    private static final String CODED =
            """
            o.id in (select i.organization_id from organization_identifier i
                      where i.valid @> ?::date and (?::text is null or i.scheme = ?::text)
                        and (?::text is null or i.value = ?::text))
            """;

    private static final String RANKED =
            """
            exists (select 1 from organization_rank r
                     where r.organization_id = o.id and r.valid @> ?::date""";

    private final Sql sql;

    OrganizationSearch(Sql sql) {
        this.sql = sql;
    }

    /**
     * What to look for. Absent parts do not restrict; empty lists count as absent.
     *
     * @param code known by it on the day
     * @param hierarchy with ancestor: only along this one
     * @param after the sort position to go on behind
     */
    public record Query(
            LocalDate asOf,
            @Nullable String words,
            @Nullable Code code,
            List<String> kinds,
            List<String> levels,
            @Nullable UUID ancestor,
            @Nullable String hierarchy,
            @Nullable Found after,
            int limit) {}

    /** A code another system knows a body by, its scheme, or both (row 26). */
    public record Code(@Nullable String scheme, @Nullable String value) {}

    /** A body found, with its place in the order. */
    public record Found(UUID id, String sortName) {}

    public List<Found> find(Query query) {
        var where = new Conditions();
        var day = query.asOf();
        where.add("o.existence @> ?::date", day);
        if (query.words() != null) {
            var like = "%" + literally(query.words()) + "%";
            where.add(NAMED, day, like, like);
        }
        var code = query.code();
        if (code != null) {
            where.add(CODED, day, code.scheme(), code.scheme(), code.value(), code.value());
        }
        ranked(where, query);
        if (query.ancestor() != null) {
            var top = query.ancestor();
            where.add(BELOW, top, top, day, day, query.hierarchy(), query.hierarchy());
        }
        if (query.after() != null) {
            where.add("(o.sort_name, o.id) > (?, ?)", query.after().sortName(), query.after().id());
        }
        return sql.list(
                "select o.id, o.sort_name from organization o where "
                        + where
                        + " order by o.sort_name, o.id limit "
                        + query.limit(),
                row -> new Found(row.id("id"), row.text("sort_name")),
                where.values());
    }

    /** One and the same rank of the day has the kind and the level. */
    private static void ranked(Conditions where, Query query) {
        var kinds = query.kinds();
        var levels = query.levels();
        if (kinds.isEmpty() && levels.isEmpty()) {
            return;
        }
        var text = new StringBuilder(RANKED);
        var values = new ArrayList<Object>(List.of(query.asOf()));
        if (!kinds.isEmpty()) {
            text.append(" and r.kind = any (?::text[])");
            values.add(kinds);
        }
        if (!levels.isEmpty()) {
            text.append(" and r.level = any (?::text[])");
            values.add(levels);
        }
        where.add(text + ")", values.toArray());
    }

    /** LIKE's own signs taken literally. */
    private static String literally(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static final class Conditions {

        private final List<String> texts = new ArrayList<>();
        private final List<@Nullable Object> values = new ArrayList<>();

        void add(String text, @Nullable Object... parameters) {
            texts.add("(" + text + ")");
            values.addAll(Arrays.asList(parameters));
        }

        @Nullable Object[] values() {
            return values.toArray();
        }

        @Override
        public String toString() {
            return String.join(" and ", texts);
        }
    }
}
