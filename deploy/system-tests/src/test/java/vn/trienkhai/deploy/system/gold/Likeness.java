package vn.trienkhai.deploy.system.gold;

import java.text.Normalizer;
import java.util.Locale;

/** Compares words as the README of the labels asks: NFC, no case, no blanks, no Markdown. */
final class Likeness {

    private Likeness() {}

    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}*_#|\\\\]+", "")
                .toLowerCase(Locale.ROOT);
    }

    static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    /** Whether the longer says all that the shorter says. */
    static boolean holds(String one, String other) {
        var a = bare(one);
        var b = bare(other);
        return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    }
}
