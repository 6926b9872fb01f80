package vn.trienkhai.directive.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.trienkhai.directive.api.Clause;

/** The order of clauses: a clause a person added stands behind the last one of its parent. */
final class Outline {

    private Outline() {}

    static List<Clause> inOrder(Collection<Clause> clauses) {
        var ordered = new ArrayList<Clause>();
        var waiting = new ArrayList<>(clauses);
        while (waiting.removeIf(clause -> isPlaced(clause, ordered))) {
            // each turn places what waited for its parent
        }
        ordered.addAll(waiting);
        return ordered;
    }

    private static boolean isPlaced(Clause clause, List<Clause> ordered) {
        var parent = clause.parentRef();
        if (parent != null && ordered.stream().noneMatch(each -> each.ref().equals(parent))) {
            return false;
        }
        ordered.add(placeOf(clause, ordered), clause);
        return true;
    }

    private static int placeOf(Clause clause, List<Clause> before) {
        var parent = clause.parentRef();
        if (parent == null || (!before.isEmpty() && before.getLast().ref().equals(parent))) {
            return before.size();
        }
        Set<String> family = new HashSet<>(Set.of(parent));
        var place = before.size() - 1;
        for (int i = 0; i < before.size(); i++) {
            var other = before.get(i);
            if (other.ref().equals(parent)) {
                place = i;
            } else if (other.parentRef() != null && family.contains(other.parentRef())) {
                family.add(other.ref());
                place = i;
            }
        }
        return place + 1;
    }
}
