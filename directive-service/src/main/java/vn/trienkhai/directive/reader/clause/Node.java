package vn.trienkhai.directive.reader.clause;

import java.util.List;
import vn.trienkhai.directive.content.Clause.Kind;

/** A clause while the tree is being built. */
final class Node {

    final Marker marker;
    final String style;
    final int parent;
    final int depth;
    final double confidence;
    final String rule;

    /** Whether its first line ends in a colon: a list follows. */
    boolean introduces;

    boolean capitals;
    boolean leaf = true;
    int ownTo;
    int to;
    int children;
    int headFrom;
    int headTo;
    String ref = "";
    String words = "";
    String head = "";
    Kind kind = Kind.TASK;

    Node(Marker marker, int parent, int depth, double confidence, String rule) {
        this.marker = marker;
        this.style = marker.style();
        this.parent = parent;
        this.depth = depth;
        this.confidence = confidence;
        this.rule = rule;
    }

    /** Its first line, when more stands below it. */
    String title() {
        return to > headTo + 1 ? words : "";
    }

    boolean begins(List<Integer> path) {
        return path.size() == marker.path().size() + 1
                && path.subList(0, path.size() - 1).equals(marker.path());
    }
}
