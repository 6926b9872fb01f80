package vn.trienkhai.directive.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The secrecy mark of a text, to be asked before anything of the text is kept. */
public final class Secrecy {

    private static final int LONGEST = 60;
    private static final int HEAD_LINES = 40;
    private static final int BELOW_MOTTO = 25;
    private static final int WINDOW = 100_000;
    private static final String A = "aàáảãạâầấẩẫậăằắẳẵặAÀÁẢÃẠÂẦẤẨẪẬĂẰẮẲẴẶ";

    private static final String DEGREE =
            "(?:TUYỆT\\s?MẬT|TỐI\\s?MẬT|MẬT|T\\s?U\\s?Y\\s?Ệ\\s?T M\\s?Ậ\\s?T|M Ậ T)";

    private static final Pattern ALONE =
            Pattern.compile(
                    "[\\s\\[(\"“*_-]*(?:(?:ĐỘ|Độ|độ|Mức|MỨC)(?: ĐỘ| độ)?"
                            + " (?:MẬT|mật|Mật)\\s?[:.]?\\s?(?:"
                            + DEGREE
                            + "|Tuyệt mật|Tối mật|Mật)|Tuyệt mật|Tối mật|"
                            + DEGREE
                            + ")[\\s\\])\"”.;:*_-]*");

    /**
     * In a letterhead that a table ran together: "MẬT Số: …" or "… MẬT" at the end of a cell, which
     * is no title about secrets, honey or gall.
     */
    private static final Pattern AMONG =
            Pattern.compile(
                    "(?:^|(?<=\\s))(?<!(?:BẢO|BÍ|CƠ|THÂN|LẤY|ONG|TÚI|SỎI|GAN|TỎI|MÍA|ĐƯỜNG)\\s)"
                            + DEGREE
                            + "(?=\\s+S[ốỐ]\\s?:|\\s*$|\\s+(?:CỘNG HÒA|ĐẢNG CỘNG))");

    private static final Pattern MOTTO =
            Pattern.compile("CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}:]+");

    private static final String ONE_WORD = "M[AÂẠẬ]T";

    /** Two words as scanners write them, without blanks; no other words are written so. */
    private static final String TWO_WORDS =
            "TUY[EÉÈẺẼẸÊẾỀỂỄỆ]TM[AÀÁẢÃẠÂẦẤẨẪẬĂẰẮẲẴẶ]T|T[OÓÕÔỐỒỔỘ]IM[AÂẠẬ]T";

    private static final String BEFORE = "(?:M[UƯỨ]C)?(?:[ĐD][OÔỘ])?" + ONE_WORD;

    private static final Pattern SCANNED =
            Pattern.compile("(?:" + BEFORE + ":?)?(?:" + TWO_WORDS + "):?");

    /** Where a mark stands, one word will do. */
    private static final Pattern SCANNED_IN_HEAD =
            Pattern.compile(ONE_WORD + "|TỐIM[ẶẤ]T|" + BEFORE + ":(?:" + ONE_WORD + "|TỐIM[ẶẤ]T)");

    private static final Pattern SCANNED_BEHIND_A_WORD =
            Pattern.compile(BEFORE + ":(?:" + ONE_WORD + "|" + TWO_WORDS + ")");

    private Secrecy() {}

    /** Whether a text as it was sent is marked, whatever its length. */
    public static boolean isMarked(String raw) {
        for (int from = 0; from < raw.length(); ) {
            var to = endOfWindow(raw, from);
            var window = KeptText.of(raw.substring(from, to));
            if (mark(window, from == 0 ? HEAD_LINES : 0).isPresent()) {
                return true;
            }
            from = to;
        }
        return false;
    }

    /** At the end of a line where there is one. */
    private static int endOfWindow(String raw, int from) {
        var most = Math.min(raw.length(), from + WINDOW);
        if (most == raw.length()) {
            return most;
        }
        for (var end :
                new int[] {raw.lastIndexOf('\n', most - 1), raw.lastIndexOf(' ', most - 1)}) {
            if (end > from) {
                return end + 1;
            }
        }
        return most;
    }

    /** Where MẬT, TỐI MẬT or TUYỆT MẬT stands as a mark; empty for a text that may be kept. */
    public static Optional<Found<String>> mark(KeptText text) {
        return mark(text, HEAD_LINES);
    }

    private static Optional<Found<String>> mark(KeptText text, int headLines) {
        var head = headLines;
        for (var i = 0; i < text.lineCount(); i++) {
            var from = text.lineStart(i);
            var to = text.lineEnd(i);
            if (to - from > 4 * LONGEST) {
                continue;
            }
            if (MOTTO.matcher(text.clean()).region(from, to).find()) {
                head = i + BELOW_MOTTO;
            }
            if (mayHold(text, from, to)) {
                var found = onLine(text, from, to, i < head);
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable Found<String> onLine(KeptText text, int from, int to, boolean head) {
        var line = text.clean().substring(from, to);
        if (to - from <= LONGEST && (ALONE.matcher(line).matches() || isMisread(line, head))) {
            return text.found(line.strip(), from, to, 0.99, "secrecy-mark");
        }
        var among = AMONG.matcher(text.clean()).region(from, to);
        return head && among.find() && isHead(text, from, among.start())
                ? found(text, among)
                : null;
    }

    private static Found<String> found(KeptText text, Matcher among) {
        return text.found(among.group(), among.start(), among.end(), 0.95, "secrecy-mark");
    }

    /** In capitals, or behind "Độ mật:", and nothing else on the line. */
    private static boolean isMisread(String line, boolean head) {
        var letters = SIGNS.matcher(line).replaceAll("");
        var capitals = letters.toUpperCase(Locale.ROOT);
        return letters.equals(capitals)
                ? SCANNED.matcher(capitals).matches()
                        || (head && SCANNED_IN_HEAD.matcher(capitals).matches())
                : SCANNED_BEHIND_A_WORD.matcher(capitals).matches();
    }

    /** A cheap look before the patterns are asked: an a between m and t. */
    private static boolean mayHold(KeptText text, int from, int to) {
        var clean = text.clean();
        for (var i = from; i < to; i++) {
            if ((clean.charAt(i) | ' ') == 't') {
                var a = beforeBlank(clean, from, i);
                var m = a < from ? a : beforeBlank(clean, from, a);
                if (m >= from
                        && (clean.charAt(m) | ' ') == 'm'
                        && A.indexOf(clean.charAt(a)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int beforeBlank(String clean, int from, int at) {
        var i = at - 1;
        return i >= from && clean.charAt(i) == ' ' ? i - 1 : i;
    }

    /** Capitals or a number go before it; a sentence about secrets does not. */
    private static boolean isHead(KeptText text, int from, int to) {
        var before = text.clean().substring(from, to);
        return before.isBlank() || Letters.areCapitals(before) || before.startsWith("Số");
    }
}
