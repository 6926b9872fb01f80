package vn.trienkhai.directive.reader;

/** Folds text for rules, character by character, so that offsets stay the same. */
final class Folding {

    private static final String NEW_STYLE = "áàảãạéèẻẽẹýỳỷỹỵ";
    private static final String BARE = "aaaaaeeeeeyyyyy";
    private static final String ON_O = "óòỏõọóòỏõọ";
    private static final String ON_U = "úùủũụ";

    private Folding() {}

    /** Dashes and quotation marks become the plain ones. */
    static char plain(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFF0D' ->
                    '-';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
            case '\u2018', '\u2019', '\u201B', '\u2032' -> '\'';
            case '\u2044', '\u2215', '\uFF0F' -> '/';
            case '~', '\u2022', '\u25CF', '\u25AA', '\u2023', '\u00B7' -> '-';
            default -> c;
        };
    }

    /** Small letters, and tone marks in the old place: uỷ becomes ủy, hoá becomes hóa. */
    static String low(CharSequence text) {
        var out = new char[text.length()];
        for (var i = 0; i < out.length; i++) {
            out[i] = Character.toLowerCase(text.charAt(i));
        }
        for (var i = 1; i < out.length; i++) {
            if (out[i] > 0x7F && (out[i - 1] == 'o' || out[i - 1] == 'u')) {
                moveTone(out, i);
            }
        }
        return new String(out);
    }

    private static void moveTone(char[] out, int i) {
        var tone = NEW_STYLE.indexOf(out[i]);
        if (tone < 0 || (i + 1 < out.length && Character.isLetter(out[i + 1]))) {
            return;
        }
        var onU = out[i - 1] == 'u';
        if (onU ? tone < 10 || (i > 1 && out[i - 2] == 'q') : tone >= 10) {
            return;
        }
        out[i] = BARE.charAt(tone);
        out[i - 1] = onU ? ON_U.charAt(tone - 10) : ON_O.charAt(tone);
    }
}
