package vn.trienkhai.directive.reader.clause;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.clause.Marker.Form;

/** Reads the number, letter or dash at the start of a line; looks at a few characters only. */
final class Markers extends Glance {

    private static final int REACH = 48;
    private static final int LONGEST_TOKEN = 6;
    private static final String BULLETS = "-+*•·▪◦■□●○◆♦❖➢►▸✓✔√~_§\uF0B7\uF0A7\uF02D";
    private static final Pattern LETTER_NUMBER = Pattern.compile("[a-eđ][1-9]");
    private static final Pattern SMALL_ROMAN = Pattern.compile("[ivx]{2,5}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,2}");
    private static final List<String> WORDS =
            List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(điều|chương|mục|phần) (thứ )?(\\d{1,3}|[ivxl]{1,6}|[a-e]|nhất|hai|ba|tư|bốn"
                            + "|năm|sáu|bảy|tám|chín|mười)(?![\\p{L}\\d])");

    private final String low;
    private final Numbers numbers;

    Markers(String flow, String low) {
        super(flow);
        this.low = low;
        this.numbers = new Numbers(flow);
    }

    @Nullable Marker at(int from, int lineEnd) {
        var to = Math.min(lineEnd, from + REACH);
        if (from >= to) {
            return null;
        }
        var first = flow.charAt(from);
        if (BULLETS.indexOf(first) >= 0 || first == 'o') {
            var bullet = bullet(from, to);
            if (bullet != null || first != 'o') {
                return bullet;
            }
        }
        if (first == '(') {
            return inBrackets(from, to);
        }
        if (first == '.') {
            var end = blanks(from + 1, to);
            return end > from + 1 && isLarge(end, to)
                    ? new Marker(Form.LOST, List.of(0), '.', from, end, false)
                    : null;
        }
        var named = named(from, to, lineEnd);
        return named != null
                ? named
                : Character.isDigit(first) ? numbers.number(from, to) : letters(from, to);
    }

    private @Nullable Marker bullet(int from, int to) {
        var first = flow.charAt(from);
        var after = from + 1;
        if (after < to && first == '+' && flow.charAt(after) == ')') {
            after++;
        }
        var end = blanks(after, to);
        if (end >= to || !(Character.isLetterOrDigit(flow.charAt(end)) || isOpening(end))) {
            return null;
        }
        var tight = end == after;
        if (tight && (Character.isDigit(flow.charAt(end)) || first == 'o')) {
            return null;
        }
        var scanned = first == '_' || first == '~' || first == 'o';
        if (scanned && !isLarge(end, to)) {
            return null;
        }
        var close = first == '_' || first == '~' ? '-' : first;
        return new Marker(Form.BULLET, List.of(0), close, from, end, isSmall(end, to));
    }

    private @Nullable Marker inBrackets(int from, int to) {
        var close = flow.indexOf(')', from, Math.min(to, from + LONGEST_TOKEN));
        if (close < from + 2) {
            return null;
        }
        var token = flow.substring(from + 1, close);
        var end = blanks(close + 1, to);
        if (end < to && !Character.isLetter(flow.charAt(end)) && !isOpening(end)) {
            return null;
        }
        if (DIGITS.matcher(token).matches()) {
            return one(Form.NUMBER, Integer.parseInt(token), '(', from, end, to);
        }
        return small(token, '(', from, end, to);
    }

    private @Nullable Marker named(int from, int to, int lineEnd) {
        var first = flow.charAt(from);
        if ("ĐCMP".indexOf(first) < 0) {
            return null;
        }
        var found = NAMED.matcher(low).region(from, to);
        if (!found.lookingAt()) {
            return null;
        }
        var end = blanks(found.end(), to);
        var closed = end < to && CLOSES.indexOf(flow.charAt(end)) >= 0;
        if (!closed && end < lineEnd && !(isLarge(end, to) && isLarge(end + 1, to))) {
            return null;
        }
        var after = closed ? end + 1 : end;
        if (closed
                && after < to
                && Character.isLetterOrDigit(flow.charAt(after))
                && !isLarge(after, to)) {
            return null;
        }
        var form =
                switch (found.group(1)) {
                    case "điều" -> Form.ARTICLE;
                    case "chương" -> Form.CHAPTER;
                    case "mục" -> Form.SECTION;
                    default -> Form.PART;
                };
        var ordinal = named(found.group(3));
        return ordinal == 0
                ? null
                : new Marker(form, List.of(ordinal), ' ', from, blanks(after, to), false);
    }

    private static int named(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        var place = WORDS.indexOf(word.equals("bốn") ? "tư" : word) + 1;
        if (place > 0) {
            return place;
        }
        var roman = Romans.value(word.toUpperCase(Locale.ROOT));
        return roman > 0 ? roman : Marker.letterOrdinal(word.charAt(0));
    }

    private @Nullable Marker letters(int from, int to) {
        var tokenEnd = from;
        while (tokenEnd < to
                && (Character.isLetterOrDigit(flow.charAt(tokenEnd))
                        || flow.charAt(tokenEnd) == '|')) {
            tokenEnd++;
        }
        var at = blanks(tokenEnd, to);
        if (tokenEnd == from
                || tokenEnd - from > LONGEST_TOKEN
                || at >= to
                || CLOSES.indexOf(flow.charAt(at)) < 0) {
            return null;
        }
        var token = flow.substring(from, tokenEnd);
        var close = flow.charAt(at);
        var end = blanks(at + 1, to);
        var tight = end == at + 1;
        if (end < to && tight && !follows(close, end, to, Character.isLowerCase(token.charAt(0)))) {
            return null;
        }
        if (end < to && !tight && close != ')' && isSmall(end, to)) {
            return null;
        }
        if (close == '.' && isLarge(end, to) && end + 1 < to && flow.charAt(end + 1) == '.') {
            return null;
        }
        var roman = Romans.value(token);
        if (roman > 0) {
            return one(Form.ROMAN, roman, close, from, end, to);
        }
        if (token.length() == 1 && Character.isUpperCase(token.charAt(0))) {
            var ordinal = Marker.letterOrdinal(low.charAt(from));
            return ordinal == 0 ? null : one(Form.CAPITAL, ordinal, close, from, end, to);
        }
        return small(token, close, from, end, to);
    }

    /** Whether words may follow the mark without a blank: "I.NỘI", "a)Rà"; never "V/v", "V.I.". */
    private boolean follows(char close, int end, int to, boolean small) {
        return switch (close) {
            case ')' -> Character.isLetter(flow.charAt(end)) || isOpening(end);
            case '/' -> small && isLarge(end, to) && isSmall(end + 1, to);
            case ':' -> false;
            default -> isLarge(end, to) && (small ? isSmall(end + 1, to) : isLarge(end + 1, to));
        };
    }

    private @Nullable Marker small(String token, char close, int from, int end, int to) {
        var first = token.charAt(0);
        if (token.length() == 1) {
            var ordinal = Character.isLowerCase(first) ? Marker.letterOrdinal(first) : 0;
            return ordinal == 0 ? null : one(Form.LETTER, ordinal, close, from, end, to);
        }
        if (LETTER_NUMBER.matcher(token).matches()) {
            return one(Form.LETTER_NUMBER, token.charAt(1) - '0', close, from, end, to);
        }
        var roman =
                SMALL_ROMAN.matcher(token).matches()
                        ? Romans.value(token.toUpperCase(Locale.ROOT))
                        : 0;
        return roman == 0 ? null : one(Form.SMALL_ROMAN, roman, close, from, end, to);
    }
}
