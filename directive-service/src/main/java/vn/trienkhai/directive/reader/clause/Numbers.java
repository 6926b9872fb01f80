package vn.trienkhai.directive.reader.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.clause.Marker.Form;

/** Reads 1. 1) 1/ 1- and 1.2.3, also with blanks torn into them. */
final class Numbers extends Glance {

    Numbers(String flow) {
        super(flow);
    }

    @Nullable Marker number(int from, int to) {
        var path = new ArrayList<Integer>();
        var at = from;
        var close = ' ';
        while (true) {
            var end = digits(at, to);
            if (end == at || end - at > 2) {
                return null;
            }
            path.add(Integer.parseInt(flow.substring(at, end)));
            at = blanks(end, to);
            if (at < to && CLOSES.indexOf(flow.charAt(at)) >= 0) {
                close = flow.charAt(at);
                at++;
            } else {
                close = ' ';
                at = end;
            }
            if (close == '.' && at + 2 < to && isSmall(at, to) && isMark(at + 1)) {
                return lettered(from, at, to);
            }
            var next = close == '.' ? further(at, to) : -1;
            if (next < 0 || path.size() == 5) {
                break;
            }
            at = next;
        }
        return closed(path, close, from, at, to);
    }

    /** "2.1.a." is the letter a below 2.1. */
    private @Nullable Marker lettered(int from, int at, int to) {
        var ordinal = Marker.letterOrdinal(flow.charAt(at));
        var end = blanks(at + 2, to);
        return ordinal == 0 || end == at + 2
                ? null
                : one(Form.LETTER, ordinal, flow.charAt(at + 1), from, end, to);
    }

    /** Where the next number of "1.2" or of the torn "1. 2." begins, or -1. */
    private int further(int at, int to) {
        if (at < to && Character.isDigit(flow.charAt(at))) {
            return at;
        }
        var next = blanks(at, to);
        var end = digits(next, to);
        return end > next
                        && end - next < 3
                        && end + 1 < to
                        && flow.charAt(end) == '.'
                        && flow.charAt(end + 1) == ' '
                ? next
                : -1;
    }

    private @Nullable Marker closed(List<Integer> path, char close, int from, int at, int to) {
        var end = blanks(at, to);
        var tight = end == at;
        if (path.contains(0) || (close == ' ' && (path.size() < 2 || tight || !isLarge(end, to)))) {
            return null;
        }
        if (end < to) {
            var next = flow.charAt(end);
            if (Character.isDigit(next) && (tight || path.size() > 1)) {
                return null;
            }
            if (tight
                    && !isLarge(end, to)
                    && !isOpening(end)
                    && (close != ')' || !Character.isLetter(next))) {
                return null;
            }
        }
        var kept = path.size() > 1 ? '.' : close;
        return new Marker(Form.NUMBER, List.copyOf(path), kept, from, end, isSmall(end, to));
    }
}
