package vn.trienkhai.directive.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The graph of documents as a list of arrows, each question answered by walking it. */
final class Model {

    private static final List<Set<String>> FAMILIES =
            List.of(
                    Set.of("IMPLEMENTS", "CONTINUES", "DIRECTED_BY"),
                    Set.of("AMENDS", "REPLACES"),
                    Set.of("PREPARES"));

    final List<Arrow> arrows = new ArrayList<>();

    record Arrow(String type, UUID source, UUID target) {

        private UUID above() {
            return type.equals("PREPARES") ? source : target;
        }

        private UUID below() {
            return type.equals("PREPARES") ? target : source;
        }
    }

    static String line(String type, Object source, Object target, int depth) {
        return type + " " + source + " " + target + " " + depth;
    }

    /** Level by level, every arrow out of a level once. */
    Set<String> family(UUID start, boolean up, int depth, List<String> types) {
        var found = new TreeSet<String>();
        Map<UUID, Integer> seen = new HashMap<>(Map.of(start, 0));
        var level = Set.of(start);
        for (int i = 1; i <= depth && !level.isEmpty(); i++) {
            var next = new HashSet<UUID>();
            for (var arrow : arrows) {
                var near = up ? arrow.below() : arrow.above();
                var far = up ? arrow.above() : arrow.below();
                var followed = types.contains(arrow.type()) || arrow.type().equals("DIRECTED_BY");
                if (followed && level.contains(near) && isAsked(arrow, types)) {
                    found.add(line(arrow.type(), arrow.source(), arrow.target(), i));
                    if (seen.putIfAbsent(far, i) == null) {
                        next.add(far);
                    }
                }
            }
            level = next;
        }
        return found;
    }

    /** Arrows of the drafts that made the stubs belong to every unfiltered walk. */
    private static boolean isAsked(Arrow arrow, List<String> types) {
        return types.contains(arrow.type()) || types.contains("CITES");
    }

    boolean leadsTo(UUID start, UUID goal, String type) {
        return FAMILIES.stream()
                .filter(family -> family.contains(type))
                .anyMatch(family -> reaches(start, goal, family, new HashSet<>()));
    }

    private boolean reaches(UUID at, UUID goal, Set<String> family, Set<UUID> seen) {
        return at.equals(goal)
                || (seen.add(at)
                        && arrows.stream()
                                .filter(arrow -> arrow.source().equals(at))
                                .filter(arrow -> family.contains(arrow.type()))
                                .anyMatch(arrow -> reaches(arrow.target(), goal, family, seen)));
    }

    /** As it would be with the stub's arrows bent to the document. */
    Model merged(UUID stub, UUID document) {
        var bent = new Model();
        for (var arrow : arrows) {
            var source = arrow.source().equals(stub) ? document : arrow.source();
            var target = arrow.target().equals(stub) ? document : arrow.target();
            var citesItself = source.equals(target) && arrow.type().equals("CITES");
            if (!citesItself) {
                bent.arrows.add(new Arrow(arrow.type(), source, target));
            }
        }
        return bent;
    }

    /** Whether no arrow leads back to where it came from. */
    boolean isSound() {
        return arrows.stream()
                .noneMatch(arrow -> leadsTo(arrow.target(), arrow.source(), arrow.type()));
    }
}
