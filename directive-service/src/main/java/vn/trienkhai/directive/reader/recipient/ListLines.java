package vn.trienkhai.directive.reader.recipient;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Letters;
import vn.trienkhai.directive.reader.Marks;
import vn.trienkhai.directive.reader.layout.Part;
import vn.trienkhai.directive.reader.layout.RightColumn;
import vn.trienkhai.directive.reader.layout.Signs;

/** Cuts the list of recipients into its items, wherever the lines break. */
final class ListLines {

    /** One item: offsets of the views, without its dash. */
    record Item(int from, int to) {}

    private static final int MOST = 300;
    private static final int LONGEST = 6000;
    private static final int LONGEST_ITEM = 200;
    private static final Pattern HEAD =
            Pattern.compile("[- (]*" + Marks.LIST + "\\s*[:.\\-]?\\s*", Marks.ANY_CASE);

    /** A dash between items on one line: after ; or , or . or : or at the line's start. */
    private static final Pattern DASH =
            Pattern.compile("(?:^|(?<=[;,.:)/] )|(?<=[;,.:)/]))[-+]\\s?(?=[\\p{L}\"(])");

    private static final Pattern ANY_DASH = Pattern.compile("(?:^|(?<= ))- (?=\\p{Lu})");
    private final KeptText text;
    private final List<Item> items = new ArrayList<>();
    private boolean archived;
    private boolean inDashes;

    private ListLines(KeptText text) {
        this.text = text;
    }

    static List<Item> of(KeptText text, Part part) {
        var lines = new ListLines(text);
        if (part.list() >= 0) {
            lines.read(part);
        }
        return lines.items;
    }

    private void read(Part part) {
        for (var i = part.list(); i < part.end() && items.size() < MOST; i++) {
            var from = text.lineStart(i);
            var to = Math.min(text.lineEnd(i), from + LONGEST);
            if (i == part.list()) {
                from = skipHead(from, to);
            }
            to = withoutSignature(from, to);
            if (to <= from) {
                continue;
            }
            if (!line(i, from, to, i == part.list())) {
                return;
            }
        }
    }

    private int skipHead(int from, int to) {
        var head = HEAD.matcher(text.flow()).region(from, to);
        return head.lookingAt() ? head.end() : from;
    }

    private int withoutSignature(int from, int to) {
        var line = text.flow().substring(from, to);
        var bare = line.replaceFirst("^[^\\p{L}\\p{N}(]+", "");
        if (Signs.isAuthority(line)
                || Signs.isAuthority(text.clean().substring(from, to))
                || Signs.isAuthority(bare)
                || (Signs.isPosition(bare) && Letters.areCapitals(bare))) {
            return from;
        }
        var tail = RightColumn.start(line);
        var end = tail >= 0 ? endBefore(line, tail) : line.length();
        return from + (text.isScanned() ? Strays.start(line.substring(0, end)) : end);
    }

    /** The end of the item, without the marks a scanner saw between the columns. */
    private static int endBefore(String line, int tail) {
        var end = tail;
        while (end > 0
                && !Character.isLetterOrDigit(line.charAt(end - 1))
                && line.charAt(end - 1) != ')') {
            end--;
        }
        return end < tail && ";,.:".indexOf(line.charAt(end)) >= 0 ? end + 1 : end;
    }

    /** Whether the list goes on after this line. */
    private boolean line(int index, int from, int to, boolean first) {
        var line = text.flow().substring(from, to);
        var dashed = (text.isScanned() ? "-+_" : "-+").indexOf(line.charAt(0)) >= 0;
        if (!dashed && !first) {
            return continuation(index, from, line);
        }
        if (archived && !first) {
            return false;
        }
        inDashes |= dashed;
        split(from, line);
        return true;
    }

    private boolean continuation(int index, int from, String line) {
        if (items.isEmpty()) {
            split(from, line);
            return true;
        }
        var here = text.line(index);
        if (line.startsWith("}") || line.startsWith("(Đã") || isSignature(line)) {
            return !archived;
        }
        var last = items.getLast();
        var open = !endsItem(last.to());
        if (here.blankBefore() && (!open || archived) && (archived || !isItem(line))) {
            return false;
        }
        if ((archived && here.sameRow()) || (!open && (here.sameRow() || archived))) {
            return false;
        }
        if (open || Character.isLowerCase(line.charAt(0))) {
            var cut = DASH.matcher(line);
            var stop = cut.find() ? cut.start() : line.length();
            items.set(items.size() - 1, new Item(last.from(), from + stop));
            if (stop < line.length()) {
                split(from + stop, line.substring(stop));
            }
        } else {
            split(from, line);
        }
        return true;
    }

    /** A line of a list without dashes whose lines stand apart. */
    private boolean isItem(String line) {
        var last = line.charAt(line.length() - 1);
        return !inDashes && line.length() < LONGEST_ITEM && (last == ';' || line.startsWith("Lưu"));
    }

    private static boolean isSignature(String line) {
        return Letters.areCapitals(line)
                ? line.length() < 120 && line.indexOf(';') < 0
                : Letters.isPersonName(line) && Letters.isKnownSurname(line);
    }

    private boolean endsItem(int to) {
        var i = to - 1;
        while (i > 0 && text.flow().charAt(i) == ' ') {
            i--;
        }
        return i >= 0 && (inDashes ? ";." : ";,.").indexOf(text.flow().charAt(i)) >= 0;
    }

    private void split(int from, String line) {
        var cuts = new ArrayList<Integer>();
        var dash = DASH.matcher(line);
        while (dash.find()) {
            cuts.add(dash.start());
        }
        if (cuts.isEmpty() && line.indexOf(';') < 0) {
            var any = ANY_DASH.matcher(line);
            cuts.clear();
            while (any.find()) {
                cuts.add(any.start());
            }
        }
        if (cuts.isEmpty() || cuts.getFirst() > 3) {
            cuts.addFirst(0);
        }
        for (var i = 0; i < cuts.size(); i++) {
            var end = i + 1 < cuts.size() ? cuts.get(i + 1) : line.length();
            add(from + cuts.get(i), from + end);
        }
    }

    private void add(int start, int end) {
        var from = start;
        while (from < end && "-+_ ".indexOf(text.flow().charAt(from)) >= 0) {
            from++;
        }
        var to = end;
        while (to > from && text.flow().charAt(to - 1) == ' ') {
            to--;
        }
        if (to > from) {
            items.add(new Item(from, to));
            archived |=
                    text.low().startsWith("lưu", from)
                            || RecipientReader.isArchive(text.low().substring(from, to));
        }
    }
}
