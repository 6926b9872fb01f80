package vn.trienkhai.directive.reader.words;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts words together again that a text layer has torn with stray blanks: "S ở", "c ác", "tộ c". A
 * piece without a vowel is no Vietnamese word, so it belongs to its neighbour.
 */
final class Torn {

    private static final int LONGEST = 6;
    private static final int MOST_PIECE = 3;
    private static final Set<String> ONSETS =
            Set.of(
                    "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng",
                    "ngh", "nh", "p", "ph", "q", "qu", "r", "s", "t", "th", "tr", "v", "x");
    private static final Set<String> CODAS =
            Set.of("c", "ch", "m", "n", "ng", "nh", "p", "t", "g", "h");
    private static final String VOWELS =
            "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";

    private static final boolean[] IS_VOWEL = new boolean[0x1F00];

    static {
        VOWELS.chars().forEach(vowel -> IS_VOWEL[vowel] = true);
    }

    private Torn() {}

    /** A piece and the word behind it as one word, null when they are two. */
    static @Nullable String ahead(String left, String right, boolean capital) {
        if (left.length() > LONGEST || right.length() > LONGEST) {
            return null;
        }
        if (left.length() <= MOST_PIECE && isPiece(left)) {
            var abbreviated = capital && left.length() > 1;
            return !abbreviated && startsSyllable(left, right) ? left + right : null;
        }
        return right.length() > 1 && "êềếểễệ".indexOf(right.charAt(0)) >= 0 && left.endsWith("i")
                ? left + right
                : null;
    }

    /** A word and the piece behind it as one word, null when they are two. */
    static @Nullable String back(String left, String piece) {
        return piece.length() <= 2
                        && left.length() <= LONGEST
                        && CODAS.contains(piece)
                        && endsOpen(left, piece)
                ? left + piece
                : null;
    }

    private static boolean isPiece(String word) {
        return vowel(word) == word.length() && ONSETS.contains(word);
    }

    private static boolean startsSyllable(String left, String right) {
        var vowel = vowel(right);
        return vowel < right.length() && ONSETS.contains(left + right.substring(0, vowel));
    }

    private static boolean endsOpen(String left, String right) {
        var last = left.charAt(left.length() - 1);
        return isVowel(last)
                ? !right.equals("g") && !right.equals("h")
                : last == 'n' && (right.equals("g") || right.equals("h"));
    }

    private static int vowel(String word) {
        var i = 0;
        while (i < word.length() && !isVowel(word.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isVowel(char c) {
        return c < IS_VOWEL.length && IS_VOWEL[c];
    }
}
