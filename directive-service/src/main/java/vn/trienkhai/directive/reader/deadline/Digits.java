package vn.trienkhai.directive.reader.deadline;

import java.util.regex.Pattern;
import vn.trienkhai.directive.reader.words.Tokens;

/** Reads small numbers and years from words. */
final class Digits {

    private static final int FIRST_YEAR = 1930;
    private static final int LAST_YEAR = 2100;
    private static final Pattern RUN = Pattern.compile("([iíìïîl]{1,3})(v?)z(20\\d\\d)");

    private Digits() {}

    /** The number of at most two digits at a word, -1 when there is none or it is larger. */
    static int number(Tokens tokens, int i, int most) {
        var word = tokens.word(i);
        return word.length() > 2 ? -1 : upTo(word, 0, most);
    }

    /** The year of four digits at a word, or -1. */
    static int year(Tokens tokens, int i) {
        var word = tokens.word(i);
        if (word.length() != 4 || (word.charAt(0) != '2' && word.charAt(0) != '1')) {
            return -1;
        }
        var value = upTo(word, 0, LAST_YEAR - 1);
        return value >= FIRST_YEAR ? value : -1;
    }

    /** "T12": the month a shortened word names, or -1. */
    static int shortMonth(Tokens tokens, int i) {
        var word = tokens.word(i);
        return word.length() < 2 || word.length() > 3 || word.charAt(0) != 't'
                ? -1
                : upTo(word, 1, 12);
    }

    /** "ÏIZ2026": Roman figures, stroke and year that a scanner ran together; year and quarter. */
    static int quarterOfYear(Tokens tokens, int i) {
        var run = RUN.matcher(tokens.word(i));
        if (!run.matches()) {
            return -1;
        }
        var strokes = run.group(1).length();
        return Integer.parseInt(run.group(3)) * 10 + (run.group(2).isEmpty() ? strokes : 4);
    }

    private static int upTo(String word, int from, int most) {
        if (word.length() <= from) {
            return -1;
        }
        var value = 0;
        for (var k = from; k < word.length(); k++) {
            var digit = word.charAt(k) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value <= most ? value : -1;
    }
}
