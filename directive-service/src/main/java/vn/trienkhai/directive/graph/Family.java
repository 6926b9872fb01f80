package vn.trienkhai.directive.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DirectiveSummary;
import vn.trienkhai.directive.outline.Outlines;
import vn.trienkhai.directive.store.Sql;

/**
 * Walks from one document to everything it rests on, or everything that came of it (rows 5–9). The
 * database finds the relations in one question; here each gets its distance.
 */
@ApplicationScoped
class Family {

    /** Deeper walks are cut here: the database would count a circle once for every depth. */
    private static final int COUNTED_BY_DATABASE = 12;

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
            @Nullable String clause) {}

    /**
     * One relation on the way.
     *
     * @param depth steps from the start to the far end
     */
    record Step(
            boolean upwards,
            int depth,
            LocalDate holdsFrom,
            UUID sourceId,
            int position,
            UUID nearId,
            Ends ends,
            DirectiveSummary far) {

        Place place() {
            return new Place(depth, upwards, holdsFrom, sourceId, position);
        }

        private Step at(int newDepth) {
            return new Step(upwards, newDepth, holdsFrom, sourceId, position, nearId, ends, far);
        }

        UUID targetId() {
            return sourceId.equals(nearId) ? far.id() : nearId;
        }
    }

    /** Where a step stands in the order: nearest first, what it rests on before what came of it. */
    record Place(int depth, boolean upwards, LocalDate holdsFrom, UUID sourceId, int position)
            implements Comparable<Place> {

        private static final Comparator<Place> NEAREST_FIRST =
                Comparator.comparingInt(Place::depth)
                        .thenComparing(Place::upwards, Comparator.reverseOrder())
                        .thenComparing(Place::holdsFrom)
                        .thenComparing(Place::sourceId)
                        .thenComparingInt(Place::position);

        @Override
        public int compareTo(Place other) {
            return NEAREST_FIRST.compare(this, other);
        }
    }

    /** What the relation says of its two ends. */
    record Ends(
            String type,
            @Nullable String sourceClauseRef,
            @Nullable String targetClauseRef,
            @Nullable String alias) {}

    /** Every relation of the walk. */
    List<Step> steps(UUID start, Walk walk) {
        var depth = walk.depth();
        var found =
                sql.list(
                        "select * from directive_family(?, ?, ?::text[], ?, ?, ?)",
                        row -> step(row, walk.upwards()),
                        start,
                        walk.upwards(),
                        walk.types(),
                        walk.asOf(),
                        depth != null && depth <= COUNTED_BY_DATABASE ? depth : null,
                        walk.clause());
        var steps = new ArrayList<Step>(found.size());
        var depths = depths(start, found);
        for (var step : found) {
            var near = depths.get(step.nearId());
            if (near != null && (depth == null || near < depth)) {
                steps.add(step.at(near + 1));
            }
        }
        return steps;
    }

    private static Step step(Sql.Row row, boolean upwards) throws SQLException {
        return new Step(
                upwards,
                0,
                Objects.requireNonNull(row.day("holds_from")),
                row.id("directive_id"),
                row.number("position"),
                row.id("near_id"),
                new Ends(
                        row.text("relation"),
                        row.textOrNull("source_clause_ref"),
                        row.textOrNull("target_clause_ref"),
                        row.textOrNull("alias")),
                Outlines.summary(row));
    }

    /** The shortest way from the start to each document. */
    private static Map<UUID, Integer> depths(UUID start, List<Step> steps) {
        var far =
                steps.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Step::nearId,
                                        Collectors.mapping(
                                                step -> step.far().id(), Collectors.toList())));
        var depths = new HashMap<UUID, Integer>();
        var next = new ArrayDeque<UUID>();
        depths.put(start, 0);
        next.add(start);
        while (!next.isEmpty()) {
            var near = next.remove();
            for (var id : far.getOrDefault(near, List.of())) {
                if (depths.putIfAbsent(id, depths.getOrDefault(near, 0) + 1) == null) {
                    next.add(id);
                }
            }
        }
        return depths;
    }
}
