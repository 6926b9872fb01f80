package vn.trienkhai.directive.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DirectiveRelationType;
import vn.trienkhai.directive.api.LineageDirection;
import vn.trienkhai.directive.api.LineageLink;
import vn.trienkhai.directive.outline.Outlines;
import vn.trienkhai.directive.store.Sql;

/**
 * Walks from one document to everything it rests on, or everything that came of it (rows 5–9), one
 * step at a time: no way is longer than it must be, and a circle ends where it was entered.
 */
@ApplicationScoped
class Family {

    private static final String LINKS =
            """
            select directive_id, position, near_id, holds_from, relation, source_clause_ref, target_clause_ref, alias,
                   id, regime, type, symbol, issuer_id, issuer_text, issued_on, abstract_text, origin, status
              from lineage_link
             where upwards = ? and near_id = any (?)
               and (?::text[] is null or relation = any (?))
               and (ended_on is null or ended_on > ?)
               and (?::date is null or holds_from <= ?)
               and (?::text is null or starts_with(near_clause_ref || '.', ? || '.'))
            """;

    private final Sql sql;

    Family(Sql sql) {
        this.sql = sql;
    }

    /** Which relations to follow; absent parts do not restrict. */
    record Walk(
            boolean upwards,
            @Nullable List<String> types,
            @Nullable LocalDate asOf,
            @Nullable Integer depth,
            @Nullable String clause) {

        private boolean reaches(int steps) {
            return depth == null || steps <= depth;
        }
    }

    /** One relation on the way, and where it stands in the order. */
    record Step(Place place, LineageLink link) implements Comparable<Step> {

        private UUID farId() {
            return link.directive().id();
        }

        @Override
        public int compareTo(Step other) {
            return place.compareTo(other.place);
        }
    }

    /**
     * Where a step stands in the order: nearest first, what it rests on before what came of it.
     *
     * @param depth steps from the start to the far end
     */
    record Place(int depth, boolean upwards, LocalDate holdsFrom, UUID sourceId, int position)
            implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int order = Integer.compare(depth, other.depth);
            if (order == 0) {
                order = Boolean.compare(other.upwards, upwards);
            }
            if (order == 0) {
                order = holdsFrom.compareTo(other.holdsFrom);
            }
            if (order == 0) {
                order = sourceId.compareTo(other.sourceId);
            }
            return order == 0 ? Integer.compare(position, other.position) : order;
        }
    }

    /**
     * The relations of the walk, nearest first and no further than asked for; each document is left
     * once, however many lead to it.
     */
    Iterator<List<Step>> levels(UUID start, Walk walk) {
        var met = new HashSet<>(Set.of(start));
        return new Iterator<>() {
            private List<UUID> near = List.of(start);
            private int depth = 1;

            @Override
            public boolean hasNext() {
                return !near.isEmpty() && walk.reaches(depth);
            }

            @Override
            public List<Step> next() {
                var found = links(near, walk, depth++);
                near = found.stream().map(Step::farId).filter(met::add).toList();
                return found;
            }
        };
    }

    private List<Step> links(List<UUID> near, Walk walk, int depth) {
        var clause = depth == 1 ? walk.clause() : null;
        var links =
                sql.list(
                        LINKS,
                        row -> step(row, walk.upwards(), depth),
                        walk.upwards(),
                        near,
                        walk.types(),
                        walk.types(),
                        walk.asOf(),
                        walk.asOf(),
                        walk.asOf(),
                        clause,
                        clause);
        Collections.sort(links);
        return links;
    }

    private static Step step(Sql.Row row, boolean upwards, int depth) throws SQLException {
        var far = Outlines.summary(row);
        var near = row.id("near_id");
        var source = row.id("directive_id");
        var holdsFrom = Objects.requireNonNull(row.day("holds_from"));
        return new Step(
                new Place(depth, upwards, holdsFrom, source, row.number("position")),
                new LineageLink(
                        upwards ? LineageDirection.UP : LineageDirection.DOWN,
                        depth,
                        DirectiveRelationType.fromString(row.text("relation")),
                        source,
                        source.equals(near) ? far.id() : near,
                        row.textOrNull("source_clause_ref"),
                        row.textOrNull("target_clause_ref"),
                        row.textOrNull("alias"),
                        holdsFrom,
                        far));
    }
}
