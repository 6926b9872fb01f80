package vn.trienkhai.directive.reader.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises the usual forms of numbering at the start of a line: I. 1. 1.1. a) - Điều 1. */
final class Markers {

    private record Word(String text, int rank) {}

    private static final List<Word> WORDS =
            List.of(
                    new Word("phần ", Marker.PART),
                    new Word("chương ", Marker.CHAPTER),
                    new Word("mục ", Marker.SECTION),
                    new Word("điều ", Marker.ARTICLE));

    private final String flow;
    private final String low;

    Markers(String flow, String low) {
        this.flow = flow;
        this.low = low;
    }

    /**
     * The marker at an offset, null when the line has none.
     *
     * @param capitals whether capital letters count here, as after "A." or "B."
     */
    @Nullable Marker at(int at, int end, boolean capitals) {
        if (at >= end) {
            return null;
        }
        var first = flow.charAt(at);
        if (first == '-' || first == '+') {
            return bullet(at, end, first);
        }
        if (first >= '0' && first <= '9') {
            return number(at, end);
        }
        var word = word(at, end);
        if (word != null) {
            return word;
        }
        var roman = roman(at, end);
        if (roman != null && !(capitals && "CD".indexOf(first) >= 0)) {
            return roman;
        }
        return letter(at, end, first);
    }

    private @Nullable Marker bullet(int at, int end, char sign) {
        var next = at + 1 < end ? flow.charAt(at + 1) : ' ';
        var rank = sign == '-' ? Marker.DASH : Marker.PLUS;
        return next == ' ' || Character.isLetter(next)
                ? new Marker(rank, String.valueOf(sign), at + 1)
                : null;
    }

    private @Nullable Marker number(int at, int end) {
        var i = at;
        var dots = 0;
        while (true) {
            var digits = digits(i, end);
            if (digits == i || digits - i > 2) {
                return null;
            }
            i = digits;
            if (i + 1 < end && flow.charAt(i) == '.' && isDigit(i + 1)) {
                dots++;
                i++;
                continue;
            }
            break;
        }
        return dots > 0 ? dotted(at, i, end, dots) : plain(at, i, end);
    }

    /** "2.1." or "2.1 " or "2.1.a." */
    private @Nullable Marker dotted(int at, int digits, int end, int dots) {
        var i = digits;
        if (i + 1 < end && flow.charAt(i) == '.' && Character.isLowerCase(flow.charAt(i + 1))) {
            var letter = i + 2 >= end || !Character.isLetter(flow.charAt(i + 2));
            i = letter ? i + 2 : i;
            if (letter) {
                return closed(at, i, end, Marker.NUMBER + dots + 1);
            }
        }
        if (i < end && flow.charAt(i) == ' ') {
            return new Marker(Marker.NUMBER + dots, flow.substring(at, i), i);
        }
        return closed(at, i, end, Marker.NUMBER + dots);
    }

    private @Nullable Marker closed(int at, int i, int end, int rank) {
        var stop = i < end && ".):/-".indexOf(flow.charAt(i)) >= 0 ? i + 1 : i;
        var free =
                stop >= end || flow.charAt(stop) == ' ' || Character.isUpperCase(flow.charAt(stop));
        return stop > i && free ? new Marker(rank, flow.substring(at, i), stop) : null;
    }

    /** "2." "2)" "2/" "2-", and not the day of a date. */
    private @Nullable Marker plain(int at, int i, int end) {
        if (i >= end || ".)/-:".indexOf(flow.charAt(i)) < 0) {
            return null;
        }
        var next = i + 1 < end ? flow.charAt(i + 1) : ' ';
        return next == ' ' || Character.isUpperCase(next)
                ? new Marker(Marker.NUMBER, flow.substring(at, i), i + 1)
                : null;
    }

    /** "Điều 1." "Phần I". */
    private @Nullable Marker word(int at, int end) {
        for (var word : WORDS) {
            if (low.startsWith(word.text(), at) && Character.isUpperCase(flow.charAt(at))) {
                var start = at + word.text().length();
                var i = start;
                while (i < end && Character.isLetterOrDigit(flow.charAt(i))) {
                    i++;
                }
                var counted = i > start && i - start <= 4 && isCount(start, i);
                var stop = i < end && ".:".indexOf(flow.charAt(i)) >= 0 ? i + 1 : i;
                var closes = stop > i || i >= end || word.rank() < Marker.ARTICLE;
                return counted && closes
                        ? new Marker(word.rank(), flow.substring(at, i), stop)
                        : null;
            }
        }
        return null;
    }

    private boolean isCount(int from, int to) {
        return digits(from, to) == to || romans(from, to) == to;
    }

    private @Nullable Marker roman(int at, int end) {
        var i = romans(at, end);
        return i == at || i - at > 5 ? null : sign(at, i, end, Marker.ROMAN);
    }

    private @Nullable Marker letter(int at, int end, char first) {
        if (!Character.isLetter(first)) {
            return null;
        }
        var small = Character.isLowerCase(first);
        return small || first <= 'K'
                ? sign(at, at + 1, end, small ? Marker.LETTER : Marker.CAPITAL)
                : null;
    }

    private @Nullable Marker sign(int at, int i, int end, int rank) {
        if (i >= end || ".)/-:".indexOf(flow.charAt(i)) < 0) {
            return null;
        }
        var next = i + 1 < end ? flow.charAt(i + 1) : ' ';
        return next == ' ' || (rank == Marker.ROMAN && Character.isUpperCase(next))
                ? new Marker(rank, flow.substring(at, i), i + 1)
                : null;
    }

    private int romans(int from, int end) {
        var i = from;
        while (i < end && "IVXLC".indexOf(flow.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private int digits(int from, int end) {
        var i = from;
        while (i < end && isDigit(i)) {
            i++;
        }
        return i;
    }

    private boolean isDigit(int i) {
        return flow.charAt(i) >= '0' && flow.charAt(i) <= '9';
    }
}
