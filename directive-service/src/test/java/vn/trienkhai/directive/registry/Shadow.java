package vn.trienkhai.directive.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The registry as simply as it can be told: for every body and every day, whether it exists, what
 * it is called, of what kind and level it is and who stands above it. Days are numbers from 0 to
 * {@link #DAYS}.
 */
final class Shadow {

    static final int DAYS = 200;
    static final List<String> HIERARCHIES = List.of("PARTY", "STATE");

    final Map<UUID, Body> bodies = new HashMap<>();
    final List<UUID> ids = new ArrayList<>();

    /** One body, day by day, and when each part of it changed last. */
    static final class Body {

        final String[] kind = new String[DAYS];
        final String[] level = new String[DAYS];
        final boolean[] exists = new boolean[DAYS];
        final String[] name = new String[DAYS];
        final Map<String, UUID[]> parents = new HashMap<>();
        int opened;
        int closed = DAYS;
        int renamed = -1;
        int reclassified = -1;
        final Map<String, Integer> moved = new HashMap<>();

        Body(String kind, String level, String first, int opened) {
            Arrays.fill(this.kind, kind);
            Arrays.fill(this.level, level);
            this.opened = opened;
            Arrays.fill(exists, Math.max(opened, 0), DAYS, true);
            Arrays.fill(name, first);
            HIERARCHIES.forEach(each -> parents.put(each, new UUID[DAYS]));
            HIERARCHIES.forEach(each -> moved.put(each, -1));
        }

        UUID parent(String hierarchy, int day) {
            return parents.get(hierarchy)[day];
        }
    }

    UUID add(UUID id, Body body) {
        bodies.put(id, body);
        ids.add(id);
        return id;
    }

    Body of(UUID id) {
        return bodies.get(id);
    }

    boolean rename(UUID id, String name, int day) {
        var body = of(id);
        if (!body.exists[day] || body.renamed > day) {
            return false;
        }
        Arrays.fill(body.name, day, DAYS, name);
        body.renamed = day;
        return true;
    }

    boolean reclassify(UUID id, @Nullable String kind, @Nullable String level, int day) {
        var body = of(id);
        var same =
                (kind == null || kind.equals(body.kind[day]))
                        && (level == null || level.equals(body.level[day]));
        if (!body.exists[day] || body.reclassified > day || same) {
            return false;
        }
        Arrays.fill(body.kind, day, DAYS, kind == null ? body.kind[day] : kind);
        Arrays.fill(body.level, day, DAYS, level == null ? body.level[day] : level);
        body.reclassified = day;
        return true;
    }

    boolean place(UUID id, String hierarchy, @Nullable UUID parent, int day) {
        var possible = canMove(id, hierarchy, day) && (parent == null || standsAbove(parent, day));
        if (!possible || id.equals(parent)) {
            return false;
        }
        return trying(day, () -> move(id, hierarchy, parent, day));
    }

    private boolean standsAbove(UUID parent, int day) {
        return of(parent).exists[day];
    }

    private boolean canMove(UUID id, String hierarchy, int day) {
        return of(id).exists[day] && of(id).moved.get(hierarchy) <= day;
    }

    private void move(UUID id, String hierarchy, @Nullable UUID parent, int day) {
        var body = of(id);
        if (body.parent(hierarchy, day) == null && parent == null) {
            return;
        }
        Arrays.fill(body.parents.get(hierarchy), day, DAYS, parent);
        body.moved.put(hierarchy, day);
    }

    /** Bodies end; their children go to the heir, to the one above, or nowhere. */
    boolean end(List<UUID> ending, @Nullable UUID heir, String children, int day) {
        if (heir != null && (!of(heir).exists[day] || ending.contains(heir))) {
            return false;
        }
        var moves = new ArrayList<Move>();
        for (var id : ending) {
            var body = of(id);
            var later = HIERARCHIES.stream().anyMatch(each -> body.moved.get(each) > day);
            if (body.closed < DAYS || body.opened >= day || later) {
                return false;
            }
        }
        for (var child : ids) {
            for (var hierarchy : HIERARCHIES) {
                var former = anyParent(of(child).parents.get(hierarchy), ending, day);
                if (former == null || ending.contains(child)) {
                    continue;
                }
                if (!canMove(child, hierarchy, day)) {
                    return false;
                }
                var target =
                        switch (children) {
                            case "TO_SUCCESSOR" -> heir;
                            case "TO_PARENT" -> above(former, hierarchy, ending, day);
                            default -> null;
                        };
                moves.add(new Move(child, hierarchy, child.equals(target) ? null : target));
            }
        }
        if (moves.stream().anyMatch(it -> it.parent() != null && !of(it.parent()).exists[day])) {
            return false;
        }
        return trying(
                day,
                () -> {
                    ending.forEach(id -> close(of(id), day));
                    moves.forEach(it -> move(it.child(), it.hierarchy(), it.parent(), day));
                });
    }

    private record Move(UUID child, String hierarchy, @Nullable UUID parent) {}

    private static @Nullable UUID anyParent(UUID[] parents, List<UUID> wanted, int day) {
        return Arrays.stream(parents, day, DAYS)
                .filter(each -> each != null && wanted.contains(each))
                .findFirst()
                .orElse(null);
    }

    private @Nullable UUID above(UUID from, String hierarchy, List<UUID> ending, int day) {
        var parent = of(from).parent(hierarchy, day);
        return parent != null && ending.contains(parent)
                ? above(parent, hierarchy, ending, day)
                : parent;
    }

    private static void close(Body body, int day) {
        body.closed = day;
        Arrays.fill(body.exists, day, DAYS, false);
        for (var hierarchy : HIERARCHIES) {
            if (body.parent(hierarchy, day) != null) {
                Arrays.fill(body.parents.get(hierarchy), day, DAYS, null);
                body.moved.put(hierarchy, day);
            }
        }
    }

    /** Does it, and undoes it when somebody would stand above himself on any day. */
    private boolean trying(int from, Runnable change) {
        var before = new HashMap<UUID, Map<String, UUID[]>>();
        var moved = new HashMap<UUID, Map<String, Integer>>();
        var spans = new HashMap<UUID, boolean[]>();
        var closed = new HashMap<UUID, Integer>();
        bodies.forEach(
                (id, body) -> {
                    var copy = new HashMap<String, UUID[]>();
                    body.parents.forEach((each, all) -> copy.put(each, all.clone()));
                    before.put(id, copy);
                    moved.put(id, new HashMap<>(body.moved));
                    spans.put(id, body.exists.clone());
                    closed.put(id, body.closed);
                });
        change.run();
        if (!hasCircle(from)) {
            return true;
        }
        bodies.forEach(
                (id, body) -> {
                    body.parents.putAll(before.get(id));
                    body.moved.putAll(moved.get(id));
                    System.arraycopy(spans.get(id), 0, body.exists, 0, DAYS);
                    body.closed = closed.get(id);
                });
        return false;
    }

    private boolean hasCircle(int from) {
        for (var hierarchy : HIERARCHIES) {
            for (int day = from; day < DAYS; day++) {
                for (var id : ids) {
                    int steps = 0;
                    for (var at = id; at != null; at = of(at).parent(hierarchy, day)) {
                        if (steps++ > ids.size()) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    /** Who stands below on the day, over bodies that exist; in one hierarchy or in any. */
    Set<String> below(UUID top, @Nullable String hierarchy, int day) {
        var found = new HashSet<UUID>();
        var open = new ArrayList<>(List.of(top));
        while (!open.isEmpty()) {
            var at = open.removeLast();
            for (var id : ids) {
                var isChild =
                        HIERARCHIES.stream()
                                .filter(each -> hierarchy == null || each.equals(hierarchy))
                                .anyMatch(each -> at.equals(of(id).parent(each, day)));
                if (isChild && of(id).exists[day] && found.add(id)) {
                    open.add(id);
                }
            }
        }
        found.remove(top);
        var names = new TreeSet<String>();
        found.forEach(id -> names.add(id.toString()));
        return names;
    }
}
