package vn.trienkhai.directive.reader.duty;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.trienkhai.directive.reader.words.Tokens;

/**
 * Gives each of several bodies its full name: "các Bộ: Tư pháp, Y tế" is Bộ Tư pháp and Bộ Y tế.
 */
final class Distribution {

    /** The cities among the provinces: "các tỉnh, thành phố: Tuyên Quang, Đà Nẵng". */
    private static final Set<String> CITIES =
            Set.of("hà nội", "huế", "hải phòng", "đà nẵng", "hồ chí minh", "cần thơ");

    private Distribution() {}

    /**
     * "các Sở Tài chính, Nội vụ", "các tỉnh Lai Châu, Sơn La": a plural whose names follow without
     * a colon.
     */
    static boolean isPlural(Tokens tokens, int from, int to) {
        return to - from > 2
                && tokens.is(from, "các")
                && switch (tokens.word(from + 1)) {
                    case "sở", "bộ", "tỉnh" -> true;
                    default -> false;
                }
                && tokens.gap(from + 2) == ' '
                && tokens.isCapital(from + 2)
                && !isOneField(tokens, from, to);
    }

    /** "các Sở Xây dựng nêu trên": one field, many bodies. */
    static boolean isOneField(Tokens tokens, int from, int to) {
        var end = knownEnd(tokens, from + 2, to);
        return end > from + 2
                && end < to
                && !tokens.isCapital(end)
                && !tokens.is(end, "và")
                && tokens.gap(end) == ' ';
    }

    /** Puts the singular of the words before {@code colon} before every name after it. */
    static void split(Tokens tokens, int from, int colon, int to, List<Named> found) {
        var prefix = singular(tokens.text(from, colon));
        var i = colon;
        while (i < to) {
            var end = nameEnd(tokens, i, to);
            var name = tokens.text(i, end);
            var whole = BodyNames.begins(tokens, i, false) && !isField(name);
            found.add(
                    new Named(
                            whole ? name : of(prefix, name) + name,
                            tokens.from(i),
                            tokens.to(end - 1),
                            false,
                            false));
            i = tokens.is(end, "và") && end < to ? end + 1 : end;
        }
    }

    private static String of(String prefix, String name) {
        return prefix.endsWith("tỉnh ") && CITIES.contains(name.toLowerCase(Locale.ROOT))
                ? prefix.substring(0, prefix.length() - 5) + "thành phố "
                : prefix;
    }

    private static boolean isField(String name) {
        var low = name.toLowerCase(Locale.ROOT);
        for (var field : BodyWords.FIELDS) {
            if (field.equals(low)) {
                return true;
            }
        }
        return false;
    }

    private static String singular(String plural) {
        var low = plural.toLowerCase(Locale.ROOT);
        if (low.startsWith("các sở")) {
            return "Sở ";
        }
        if (low.startsWith("các bộ")) {
            return "Bộ ";
        }
        var without = plural.replaceFirst("^[Cc]ác ", "").replaceFirst(" các ", " ");
        var comma = without.indexOf(',');
        return (comma > 0 ? without.substring(0, comma) : without) + " ";
    }

    private static int nameEnd(Tokens tokens, int i, int to) {
        var known = knownEnd(tokens, i, to);
        if (known > i) {
            return known;
        }
        var k = i + 1;
        while (k < to
                && tokens.gap(k) != ','
                && tokens.gap(k) != ';'
                && !(tokens.is(k, "và") && tokens.isCapital(k + 1) && k + 1 < to)) {
            k++;
        }
        return k;
    }

    static int knownEnd(Tokens tokens, int i, int to) {
        var rest = tokens.text(i, Math.min(to, i + 9)).toLowerCase(Locale.ROOT);
        for (var field : BodyWords.FIELDS) {
            if (rest.startsWith(field) && ends(rest, field.length())) {
                var k = i;
                while (k < to && tokens.to(k) < tokens.from(i) + field.length()) {
                    k++;
                }
                return k + 1;
            }
        }
        return i;
    }

    private static boolean ends(String rest, int at) {
        return at == rest.length() || !Character.isLetter(rest.charAt(at));
    }
}
