package vn.trienkhai.directive.cascade;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Clause;
import vn.trienkhai.directive.content.Duty;

/**
 * The clauses of a directive that order something, with what stands above and below each. A clause
 * that only a duty names is one as well.
 */
final class ClauseTree {

    private final Map<String, @Nullable Clause> ordering = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    private ClauseTree() {}

    static ClauseTree of(List<Clause> clauses, List<Duty> duties) {
        var tree = new ClauseTree();
        for (var clause : clauses) {
            if (orders(clause)) {
                tree.ordering.put(clause.ref(), clause);
            }
            if (clause.parentRef() != null) {
                tree.parents.put(clause.ref(), clause.parentRef());
            }
        }
        duties.forEach(duty -> tree.ordering.putIfAbsent(duty.clauseRef(), null));
        return tree;
    }

    /** Purposes and requirements are criteria, not tasks (domain.md 5.2). */
    private static boolean orders(Clause clause) {
        return switch (clause.kind()) {
            case TASK, ORGANIZATION -> true;
            case PURPOSE, REQUIREMENT, OTHER -> false;
        };
    }

    List<String> refs() {
        return List.copyOf(ordering.keySet());
    }

    Clause.@Nullable Kind kind(String ref) {
        var clause = ordering.get(ref);
        return clause == null ? null : clause.kind();
    }

    /** Whether what is said of one clause concerns the other: the same, above or below it. */
    boolean concerns(String said, String ref) {
        return above(said).contains(ref) || above(ref).contains(said);
    }

    /** The clause itself and everything it stands below. */
    private Set<String> above(String ref) {
        var above = new HashSet<String>();
        Stream.iterate(ref, at -> at != null && above.add(at), parents::get).forEach(at -> {});
        return above;
    }
}
