package vn.trienkhai.directive.reader.clause;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.layout.Layout;

/** Builds the tree of numbered clauses. */
public final class ClauseReader {

    /** No directive has more; what does is no directive. */
    private static final int MOST = 20_000;

    private static final int LABEL = 60;
    private static final int FULL_LINE = 45;

    public List<Found<ReadClause>> read(KeptText text, Layout layout) {
        var clauses = new ArrayList<Found<ReadClause>>();
        for (var part : layout.parts()) {
            if (part.bodyTo() > part.bodyFrom()) {
                var to = text.lineEnd(part.bodyTo() - 1);
                var tree = new ClauseTree(text, to);
                lines(text, text.lineStart(part.bodyFrom()), to, tree);
                tree.into(clauses);
            }
        }
        return clauses;
    }

    private static void lines(KeptText text, int from, int to, ClauseTree tree) {
        var flow = text.flow();
        var markers = new Markers(flow, text.low());
        var start = from;
        while (start < to && tree.size() < MOST) {
            var line = flow.indexOf('\n', start);
            var end = line < 0 || line > to ? to : line;
            var marker = markers.at(start, Math.min(end, start + LABEL), tree.countsLetters());
            if (marker != null && begins(text, start, marker)) {
                tree.add(start, end, marker);
            }
            start = end + 1;
        }
    }

    /** A dash in the middle of a sentence begins nothing. */
    private static boolean begins(KeptText text, int start, Marker marker) {
        var line = text.lineAt(start);
        if (!marker.isBullet() || line == 0 || text.line(line).blankBefore()) {
            return true;
        }
        var last = text.flow().charAt(Math.max(0, start - 2));
        return ".;:,!?)…\"".indexOf(last) >= 0
                || text.lineEnd(line - 1) - text.lineStart(line - 1) < FULL_LINE;
    }
}
