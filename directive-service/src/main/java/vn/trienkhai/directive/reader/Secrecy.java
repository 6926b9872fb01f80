package vn.trienkhai.directive.reader;

import java.util.Optional;
import java.util.regex.Pattern;

/** The secrecy mark of a text, to be asked before anything of the text is kept. */
public final class Secrecy {

    private static final int LONGEST = 60;
    private static final int HEAD_LINES = 40;
    private static final String DEGREE =
            "(?:TUYỆT\\s?MẬT|TỐI\\s?MẬT|MẬT|T\\s?U\\s?Y\\s?Ệ\\s?T M\\s?Ậ\\s?T|M Ậ T)";
    private static final Pattern ALONE =
            Pattern.compile(
                    "[\\s\\[(\"“*_-]*(?:(?:ĐỘ|Độ|độ|Mức|MỨC)(?: ĐỘ| độ)? (?:MẬT|mật|Mật)\\s?[:.]?\\s?(?:"
                            + DEGREE
                            + "|Tuyệt mật|Tối mật|Mật)|Tuyệt mật|Tối mật|"
                            + DEGREE
                            + ")[\\s\\])\"”.;:*_-]*");

    /** In a letterhead that a table ran together: "MẬT Số: …" or "… MẬT" at the end of a cell. */
    private static final Pattern AMONG =
            Pattern.compile(
                    "(?:^|(?<=\\s))"
                            + DEGREE
                            + "(?=\\s+S[ốỐ]\\s?:|\\s*$|\\s+(?:CỘNG HÒA|ĐẢNG CỘNG))");

    private Secrecy() {}

    /** Where MẬT, TỐI MẬT or TUYỆT MẬT stands as a mark; empty for a text that may be kept. */
    public static Optional<Found<String>> mark(KeptText text) {
        for (var i = 0; i < text.lineCount(); i++) {
            var from = text.lineStart(i);
            var to = text.lineEnd(i);
            if (to - from <= LONGEST && mayHold(text, from, to)) {
                var line = text.clean().substring(from, to);
                if (ALONE.matcher(line).matches()) {
                    return Optional.of(text.found(line.strip(), from, to, 0.99, "secrecy-mark"));
                }
            }
            if (i < HEAD_LINES && to - from <= 4 * LONGEST && mayHold(text, from, to)) {
                var among = AMONG.matcher(text.clean()).region(from, to);
                if (among.find() && isHead(text, from, among.start())) {
                    return Optional.of(
                            text.found(
                                    among.group(),
                                    among.start(),
                                    among.end(),
                                    0.95,
                                    "secrecy-mark"));
                }
            }
        }
        return Optional.empty();
    }

    /** A cheap look before the pattern is asked. */
    private static boolean mayHold(KeptText text, int from, int to) {
        for (var i = from; i < to; i++) {
            var c = text.clean().charAt(i);
            if (c == 'Ậ' || c == 'ậ') {
                return true;
            }
        }
        return false;
    }

    /** Capitals or a number go before it; a sentence about secrets does not. */
    private static boolean isHead(KeptText text, int from, int to) {
        var before = text.clean().substring(from, to);
        return before.isBlank() || Letters.areCapitals(before) || before.startsWith("Số");
    }
}
