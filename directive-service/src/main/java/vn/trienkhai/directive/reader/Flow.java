package vn.trienkhai.directive.reader;

import java.util.List;
import java.util.Set;

/** Joins the lines of one sentence that a page break or the width of a page has torn apart. */
final class Flow {

    private static final int LONG_LINE = 60;

    /** A comma says that the sentence goes on, also on a narrow page. */
    private static final int COMMA_LINE = 42;

    private static final Set<String> HANGING =
            Set.of(
                    "trước", "ngày", "tháng", "năm", "quý", "đến", "từ", "sở", "bộ", "ban", "và",
                    "của", "các", "với", "tại", "về", "số", "theo", "cho", "để", "do", "trong",
                    "được", "ủy");

    private static final List<String> PLACES = List.of("Thành phố ", "Trung ương ", "Tỉnh ");

    private static final int SHORT_WORD = 12;
    private static final int YEAR = 4;
    private static final Set<String> PAIRS =
            Set.of("văn phòng", "ủy ban", "hội đồng", "tổng cục", "trung tâm", "đảng ủy");
    private static final Set<String> NAMES = Set.of("phòng", "ban", "đồng", "cục", "tâm", "ủy");

    private Flow() {}

    static String of(KeptText text) {
        var clean = text.clean();
        var out = new char[clean.length()];
        for (var i = 0; i < out.length; i++) {
            out[i] = Folding.plain(clean.charAt(i));
        }
        for (var line = 1; line < text.lineCount(); line++) {
            if (continues(text, clean, line)) {
                out[text.lineStart(line) - 1] = ' ';
            }
        }
        return new String(out);
    }

    private static boolean continues(KeptText text, String clean, int line) {
        var flags = text.flags(line);
        var end = text.lineStart(line) - 2;
        var last = end < 0 ? '.' : clean.charAt(end);
        if ((flags & (LineBuffer.HEADING | LineBuffer.SAME_ROW)) != 0 || ends(last)) {
            return false;
        }
        var start = text.lineStart(line);
        var first = clean.charAt(start);
        if (Character.isLowerCase(first)) {
            return !isLetterItem(clean, start);
        }
        if ((flags & (LineBuffer.BLANK_BEFORE | LineBuffer.CELL | LineBuffer.BOLD)) == 0
                && !isNumbered(clean, start)
                && (hangs(clean, text.lineStart(line - 1), end + 1)
                        || isPlace(clean, start, end + 1))) {
            return true;
        }
        return (flags & (LineBuffer.BLANK_BEFORE | LineBuffer.CELL | LineBuffer.BOLD)) == 0
                && end - text.lineStart(line - 1) >= (last == ',' ? COMMA_LINE : LONG_LINE)
                && (Character.isUpperCase(first) || (last == ',' && Character.isDigit(first)))
                && !isRoman(clean, start);
    }

    /**
     * Whether the line ends with a word that something must follow: "trước", "ngày", "Sở", "và".
     */
    private static boolean hangs(String clean, int from, int to) {
        var start = to;
        while (start > from && to - start < LONG_LINE && clean.charAt(start - 1) != ' ') {
            start--;
        }
        if (start <= from || to - start >= LONG_LINE) {
            return false;
        }
        var word = Folding.low(clean.substring(start, to));
        return HANGING.contains(word)
                || (NAMES.contains(word)
                        && clean.lastIndexOf(' ', start - 2) >= from - 1
                        && PAIRS.contains(lastTwo(clean, from, start, word)));
    }

    /**
     * "Thành phố chủ trì …", "Nam, …" below "… Việt": the place a name above ends with, and no
     * sentence of its own.
     */
    private static boolean isPlace(String clean, int start, int above) {
        return (clean.startsWith("Nam", start) && clean.startsWith("Việt", above - 4))
                || (clean.startsWith("Minh", start) && clean.startsWith("Chí", above - 3))
                || PLACES.stream()
                        .anyMatch(
                                place ->
                                        clean.startsWith(place, start)
                                                && start + place.length() < clean.length()
                                                && Character.isLowerCase(
                                                        clean.charAt(start + place.length())));
    }

    private static String lastTwo(String clean, int from, int start, String word) {
        var before = start - 1;
        while (before > from && start - before < SHORT_WORD && clean.charAt(before - 1) != ' ') {
            before--;
        }
        return Folding.low(clean.substring(before, start)).strip() + " " + word;
    }

    /** "2." or "2" alone: an item or the number of a page, and not the day of a date. */
    private static boolean isNumbered(String clean, int start) {
        var i = start;
        while (i < clean.length() && clean.charAt(i) >= '0' && clean.charAt(i) <= '9') {
            i++;
        }
        return i > start
                && i - start < YEAR
                && (i >= clean.length() || ".)\n".indexOf(clean.charAt(i)) >= 0);
    }

    private static boolean ends(char last) {
        return ".;:!?…/".indexOf(last) >= 0;
    }

    /** a) b. đ/ at the start of a line. */
    private static boolean isLetterItem(String clean, int start) {
        return start + 1 < clean.length() && ").:/".indexOf(clean.charAt(start + 1)) >= 0;
    }

    private static boolean isRoman(String clean, int start) {
        var i = start;
        while (i < clean.length() && i - start < 6 && "IVXABCD".indexOf(clean.charAt(i)) >= 0) {
            i++;
        }
        return i > start && i < clean.length() && ").-:/".indexOf(clean.charAt(i)) >= 0;
    }
}
