package vn.trienkhai.directive.reader.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Clause.Kind;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.layout.Layout;

/**
 * Builds the tree of numbered clauses, one for each document of the file. References are paths of
 * the numbers as printed (II.3.a; a dash by its place, II.3.-2); those of a second document begin
 * with A-, of a third with B-.
 */
public final class ClauseReader {

    private static final int LONGEST_REF = 60;

    public List<Found<ReadClause>> read(KeptText text, Layout layout) {
        var found = new ArrayList<Found<ReadClause>>();
        var parts = layout.parts();
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (part.bodyTo() > part.bodyFrom()) {
                var prefix = i == 0 ? "" : (char) ('A' + (i - 1) % 26) + "-";
                var nodes = new PartClauses(text, part).read();
                name(nodes, prefix);
                keep(text, nodes, found);
            }
        }
        return found;
    }

    private static void name(List<Node> nodes, String prefix) {
        var used = new HashMap<String, Integer>();
        var places = new HashMap<String, Integer>();
        for (var i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            var above = node.parent < 0 ? prefix : nodes.get(node.parent).ref + ".";
            var last = node.marker.printed();
            if (!node.marker.form().isCounted()) {
                last += places.merge(above + last, 1, Integer::sum);
            }
            var ref = above + last;
            var times = used.merge(ref, 1, Integer::sum);
            node.ref = times == 1 ? ref : ref + "(" + times + ")";
            if (node.ref.length() > LONGEST_REF) {
                node.ref = prefix + "#" + i;
            }
        }
    }

    private static void keep(KeptText text, List<Node> nodes, List<Found<ReadClause>> found) {
        var offset = found.size();
        for (var node : nodes) {
            var clause =
                    new ReadClause(
                            node.ref,
                            above(nodes, node),
                            node.parent < 0 ? -1 : node.parent + offset,
                            node.depth,
                            node.kind,
                            text.clean().substring(node.marker.from(), node.marker.end()).strip(),
                            node.title(),
                            node.marker.from(),
                            node.ownTo,
                            node.to,
                            node.leaf);
            found.add(text.found(clause, node.marker.from(), node.to, node.confidence, node.rule));
        }
    }

    private static @Nullable String above(List<Node> nodes, Node node) {
        return node.parent < 0 ? null : nodes.get(node.parent).ref;
    }

    /** Whether a clause tells somebody to do something. */
    static boolean orders(Kind kind) {
        return switch (kind) {
            case TASK, ORGANIZATION -> true;
            case PURPOSE, REQUIREMENT, OTHER -> false;
        };
    }
}
