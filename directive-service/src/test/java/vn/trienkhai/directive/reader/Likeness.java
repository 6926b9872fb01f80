package vn.trienkhai.directive.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares values as the README of the labels asks: NFC, no case, no blanks, no Markdown. */
final class Likeness {

    private Likeness() {}

    static String bare(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}*_#|\\\\]+", "")
                .toLowerCase(Locale.ROOT);
    }

    static boolean same(@Nullable String one, @Nullable String other) {
        return bare(one).equals(bare(other));
    }

    static @Nullable String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isNull() || value.isMissingNode() ? null : value.asText();
    }

    /** Names alike: equal, one inside the other and not much shorter, or nearly equal letters. */
    static boolean alike(String one, String other) {
        var a = bare(one).replaceAll("[,;:.()\"“”]", "");
        var b = bare(other).replaceAll("[,;:.()\"“”]", "");
        if (a.equals(b)) {
            return true;
        }
        var shorter = Math.min(a.length(), b.length());
        var longer = Math.max(a.length(), b.length());
        if ((a.contains(b) || b.contains(a)) && shorter * 10 >= longer * 6) {
            return true;
        }
        return dice(a, b) >= 0.8;
    }

    private static double dice(String a, String b) {
        if (a.length() < 2 || b.length() < 2) {
            return 0;
        }
        var pairs = new HashMap<String, Integer>();
        for (var i = 0; i + 2 <= a.length(); i++) {
            pairs.merge(a.substring(i, i + 2), 1, Integer::sum);
        }
        var common = 0;
        for (var i = 0; i + 2 <= b.length(); i++) {
            var pair = b.substring(i, i + 2);
            var left = pairs.getOrDefault(pair, 0);
            if (left > 0) {
                pairs.put(pair, left - 1);
                common++;
            }
        }
        return 2.0 * common / (a.length() + b.length() - 2);
    }
}
