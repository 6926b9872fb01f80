package vn.trienkhai.directive.reader.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;

/** The clauses of one document while it is read; each lies in the last one of an outer form. */
final class ClauseTree {

    /** One clause without its end. */
    private record Node(int from, int lineEnd, Marker marker, int parent, int depth) {}

    private final KeptText text;
    private final int end;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();

    ClauseTree(KeptText text, int end) {
        this.text = text;
        this.end = end;
    }

    int size() {
        return nodes.size();
    }

    /** Whether the last clauses are lettered A., B.: then C. and D. are letters and not numbers. */
    boolean countsLetters() {
        return open.stream().anyMatch(i -> nodes.get(i).marker().rank() == Marker.CAPITAL);
    }

    void add(int from, int lineEnd, Marker marker) {
        while (!open.isEmpty() && nodes.get(open.getLast()).marker().rank() >= marker.rank()) {
            open.removeLast();
        }
        var parent = open.isEmpty() ? -1 : open.getLast();
        open.add(nodes.size());
        nodes.add(new Node(from, lineEnd, marker, parent, open.size() - 1));
    }

    /** Adds the clauses to a list, in the order of the text. */
    void into(List<Found<ReadClause>> clauses) {
        var base = clauses.size();
        var refs = new HashMap<String, Integer>();
        clauses.forEach(found -> refs.put(found.value().ref(), 1));
        for (var i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            var outer = node.parent() < 0 ? null : clauses.get(base + node.parent()).value();
            var clause = clause(i, node, outer, base, refs);
            clauses.add(text.found(clause, node.from(), node.lineEnd(), 0.95, "numbering"));
        }
    }

    private ReadClause clause(
            int i, Node node, @Nullable ReadClause outer, int base, Map<String, Integer> refs) {
        var leaf = i + 1 == nodes.size() || nodes.get(i + 1).parent() != i;
        var ownTo = i + 1 == nodes.size() ? end : nodes.get(i + 1).from();
        var first = text.flow().substring(node.marker().end(), node.lineEnd()).strip();
        var low = text.low().substring(node.marker().end(), node.lineEnd()).strip();
        var more = !leaf || !text.flow().substring(node.lineEnd(), ownTo).isBlank();
        var kind = ClauseKinds.of(low, more, outer == null ? null : outer.kind());
        return new ReadClause(
                ref(node, outer, refs),
                outer == null ? null : outer.ref(),
                node.parent() < 0 ? -1 : base + node.parent(),
                node.depth(),
                kind,
                text.flow().substring(node.from(), node.marker().end()),
                more ? first : "",
                node.from(),
                ownTo,
                to(i, node),
                leaf);
    }

    private int to(int i, Node node) {
        for (var k = i + 1; k < nodes.size(); k++) {
            if (nodes.get(k).depth() <= node.depth()) {
                return nodes.get(k).from();
            }
        }
        return end;
    }

    /** The path of the numbering; a number that comes twice gets a second one. */
    private static String ref(Node node, @Nullable ReadClause outer, Map<String, Integer> refs) {
        var path = (outer == null ? "" : outer.ref() + ".") + node.marker().label();
        var ref = path;
        for (var again = refs.merge(path, 1, Integer::sum); again > 1; again++) {
            ref = path + "(" + again + ")";
            if (refs.putIfAbsent(ref, 1) == null) {
                refs.put(path, again);
                return ref;
            }
        }
        return ref;
    }
}
