package vn.trienkhai.directive.reader.header;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Letters;
import vn.trienkhai.directive.reader.Marks;

/** Cuts letterhead lines where a column or a known mark begins. */
final class Pieces {

    private static final int LONGEST = 900;
    private static final int LONGEST_HEAD = 160;
    static final int LONGEST_PIECE = 4;

    /** "Số" before a number, also as scanners read it. */
    static final String NUMBER =
            "(?:S(?iu:" + Marks.O + ")|(?:s[ốéôó]|[S8$5][ốôóồổoO06é])(?=\\s?:))";

    private static final List<Pattern> STARTS =
            List.of(
                    Pattern.compile("ĐẢNG CỘNG SẢN VIỆT NAM"),
                    Pattern.compile(
                            "(?:(?<![^\\n]) ?"
                                    + NUMBER
                                    + "|(?<=[\\p{Lu}.)*] )"
                                    + NUMBER
                                    + "(?=\\s?:))\\s*[:.]?\\s*(?=[\\d/\\-.…_])(?=[^\\n]{0,14}[/\\-]\\s?[\\p{L}\\d])"),
                    Pattern.compile("(?<=connector \\d{1,3})" + NUMBER + "(?=\\s?:)"),
                    Pattern.compile("(?<![\\p{L}])[Vv]/[vV](?![\\p{L}])\\s*:?"),
                    Pattern.compile("(?<![^\\n]) ?V(?:[WJVIl1|.\\\\/]{1,2}[vV]?|v) (?=\\p{Ll})"),
                    Pattern.compile("(?<=\\s)\\|\\s"),
                    Pattern.compile("K[íÍ]nh g[ửỬ]i\\s*:"));

    /** Mottoes without marks, as far as scanners leave them recognisable. */
    private static final Pattern BARE_MOTTO =
            Pattern.compile(
                    "CONG\\s?H[OA]{1,2}.{0,3}XA.{0,3}H[O0]I.{0,14}NGHIA|DOC\\s+LAP\\s*-|DANG CONG SAN VIET NAM");

    private static final Pattern MOTTO_END =
            Pattern.compile("(?:VIỆT NAM|Việt Nam|H[ạẠ]nh [pP]h[úÚ]c|HẠNH PHÚC)(?=\\s|$)");

    /** Up to six words before ", ngày … tháng … năm …". */
    static final Pattern PLACE_DATE =
            Pattern.compile(
                    "(?<![^\\s|*])((?:\\p{Lu}\\p{Ll}[\\p{L}']{0,8}|T[Pp]\\.?|(?<![-/] {0,2})\\p{Lu}{2,8})(?:[ \\-]{1,3}[\\p{L}'.]{1,9}){0,6}?)\\s?[,.]\\s*ng"
                            + Marks.A
                            + "y\\s*(\\d \\d|\\S{0,4}?)\\s*"
                            + "th"
                            + Marks.A
                            + "ng\\s*(\\d \\d|\\S{0,4}?)\\s*n"
                            + Marks.A
                            + "m\\s*(\\d{4}|\\S{0,5})");

    /** The same whose day or month nobody can read: "Huế, ngéy,2thang 4 năm 2026". */
    static final Pattern PLACE_ONLY =
            Pattern.compile(
                    "(?<![^\\s|*])(\\p{Lu}\\p{L}{1,6}(?:"
                            + " \\p{L}{1,6}){0,4}?)\\s?[,.]\\s*[nN]\\S{1,12}(?:\\s?\\S{1,9}){0,3}?\\s*n?"
                            + Marks.A
                            + "m\\s*\\d{4}");

    private static final Pattern NOTATION = Pattern.compile("\\p{Lu}{2,10}-\\p{Lu}[\\p{L}&]* ");

    private Pieces() {}

    static List<Piece> of(KeptText text, int fromLine, int toLine) {
        var pieces = new ArrayList<Piece>();
        for (var i = fromLine; i < toLine; i++) {
            cut(text, i, pieces);
        }
        return pieces;
    }

    private static void cut(KeptText text, int line, List<Piece> pieces) {
        var from = text.lineStart(line);
        var end = Math.min(text.lineEnd(line), from + LONGEST);
        var cuts = new TreeSet<Integer>();
        cuts.add(from);
        var flow = text.flow();
        cutMarks(flow, from, end, cuts);
        var place = PLACE_DATE.matcher(flow).region(from, end);
        if (mayHoldDate(text.low(), from, end) && place.find()) {
            cuts.add(beforePlace(flow, from, place.start(), place.group(1)));
            cuts.add(place.end());
        } else if (text.isScanned()) {
            cutPlaceOnly(flow, from, end, cuts);
        }
        add(text, line, end, cuts, pieces);
    }

    /** Whether a place and a day stand there. */
    static boolean isDated(String piece) {
        var dated = PLACE_DATE.matcher(piece);
        return (dated.find() && dated.start() <= LONGEST_PIECE)
                || PLACE_ONLY.matcher(piece).lookingAt();
    }

    /** A place whose first letter was lost begins with the piece left of it: "là Nội". */
    private static int beforePlace(String flow, int from, int start, String name) {
        var notation = NOTATION.matcher(name);
        if (notation.lookingAt() && Places.known(name.substring(notation.end())) != null) {
            return start + notation.end();
        }
        if (start - 2 < from || Places.known(name) != null) {
            return start;
        }
        var word = flow.lastIndexOf(' ', start - 2) + 1;
        var torn = flow.substring(Math.max(from, word), start);
        return torn.length() <= LONGEST_PIECE
                        && Character.isLowerCase(torn.charAt(0))
                        && Places.nearProvince(torn + name) != null
                ? Math.max(from, word)
                : start;
    }

    private static void cutPlaceOnly(String flow, int from, int end, NavigableSet<Integer> cuts) {
        var place = PLACE_ONLY.matcher(flow).region(from, Math.min(end, from + LONGEST_HEAD));
        if (place.find() && Places.known(place.group(1)) != null) {
            cuts.add(place.start());
            cuts.add(place.end());
        }
    }

    private static boolean mayHoldDate(String low, int from, int end) {
        var at = low.indexOf("ng", from);
        while (at >= 0 && at < end - 10) {
            if (low.charAt(at + 3) == 'y') {
                return true;
            }
            at = low.indexOf("ng", at + 2);
        }
        return false;
    }

    private static void cutMarks(String flow, int from, int end, NavigableSet<Integer> cuts) {
        for (var start : STARTS) {
            var found = start.matcher(flow).region(from, end).useTransparentBounds(true);
            while (found.find()) {
                cuts.add(found.start());
            }
        }
        var bare = Letters.bare(flow.substring(from, end));
        if (bare.length() == end - from) {
            var motto = BARE_MOTTO.matcher(bare);
            while (motto.find()) {
                cuts.add(from + motto.start());
            }
        }
        var ends = MOTTO_END.matcher(flow).region(from, end);
        while (ends.find()) {
            cutAfterMotto(flow, from, ends.start(), ends.end(), cuts);
        }
    }

    private static void cutAfterMotto(
            String flow, int from, int start, int end, NavigableSet<Integer> cuts) {
        var before = flow.substring(Math.max(from, start - 45), start);
        if (before.contains("CHỦ NGHĨA")
                || before.contains("CỘNG SẢN")
                || Letters.bare(before).contains("TU DO")) {
            cuts.add(end);
        }
    }

    private static void add(
            KeptText text, int line, int end, NavigableSet<Integer> cuts, List<Piece> pieces) {
        var bold = text.line(line).bold();
        for (var cut : cuts) {
            var next = cuts.higher(cut);
            var to = next == null ? end : Math.min(end, next);
            var start = cut;
            while (start < to && " |*".indexOf(text.clean().charAt(start)) >= 0) {
                start++;
            }
            while (to > start && " |*".indexOf(text.clean().charAt(to - 1)) >= 0) {
                to--;
            }
            if (to > start) {
                pieces.add(new Piece(start, to, text.clean().substring(start, to), line, bold));
            }
        }
    }
}
