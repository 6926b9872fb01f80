package vn.trienkhai.directive.reader.clause;

import java.util.Arrays;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Line;

/** Tells a line that begins something from one that the width of the page broke off. */
final class LineSense {

    private static final int WIDEST_PAGE = 130;
    private static final int FEWEST_LINES = 8;

    private final KeptText text;
    private final int first;
    private final boolean wrapped;
    private final int width;

    LineSense(KeptText text, int first, int end) {
        this.text = text;
        this.first = first;
        var lengths = new int[Math.max(0, end - first)];
        for (var i = 0; i < lengths.length; i++) {
            lengths[i] = text.lineEnd(first + i) - text.lineStart(first + i);
        }
        Arrays.sort(lengths);
        this.width = lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
        this.wrapped = lengths.length >= FEWEST_LINES && width < WIDEST_PAGE;
    }

    /** Whether something new can begin on the line; else only the awaited number is believed. */
    boolean begins(Line line) {
        if (line.index() == first || line.blankBefore() || line.heading() || line.bold()) {
            return true;
        }
        var before = text.lineStart(line.index() - 1);
        var end = text.lineEnd(line.index() - 1);
        var last = end > before ? text.flow().charAt(end - 1) : '.';
        return !wrapped || ".;:!?…/".indexOf(last) >= 0 || end - before < width * 7 / 10;
    }
}
