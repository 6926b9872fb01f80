package vn.trienkhai.directive.reader;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds blanks inside words ("T hành p hố"), as scanned and converted documents have them: pieces
 * that are no syllables are joined with their neighbours where that makes a syllable.
 */
final class Spacing {

    private static final int MOST_JOINED = 6;
    private static final int LONGEST_LINE = 6000;

    private record Piece(int from, int to, boolean valid) {}

    private final String raw;
    private final BitSet dropped = new BitSet();

    private Spacing(String raw) {
        this.raw = raw;
    }

    /** The places of blanks to be left out of the raw text; null when there are none. */
    static @Nullable BitSet dropped(String raw) {
        var spacing = new Spacing(raw);
        var from = 0;
        while (from < raw.length()) {
            var end = raw.indexOf('\n', from);
            end = end < 0 ? raw.length() : end;
            if (end - from < LONGEST_LINE && isTorn(raw, from, end)) {
                spacing.line(from, end);
            }
            from = end + 1;
        }
        return spacing.dropped.isEmpty() ? null : spacing.dropped;
    }

    /** Two or more single consonants that stand alone as no word does. */
    private static boolean isTorn(String raw, int from, int end) {
        var lone = 0;
        for (var i = from; i < end; i++) {
            if (i + 2 < end
                    && raw.charAt(i + 1) == ' '
                    && (i == from || raw.charAt(i - 1) == ' ')
                    && isConsonant(raw.charAt(i))
                    && Character.isLetter(raw.charAt(i + 2))) {
                lone++;
            }
        }
        return lone >= 2;
    }

    private static boolean isConsonant(char c) {
        return "bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX".indexOf(c) >= 0;
    }

    private void line(int from, int end) {
        var run = new ArrayList<Piece>();
        var at = from;
        while (at < end) {
            var start = at;
            while (at < end && isLetter(raw.charAt(at))) {
                at++;
            }
            if (at > start) {
                run.add(
                        new Piece(
                                start,
                                at,
                                Syllables.isSyllable(composed(raw.substring(start, at)))));
            }
            if (at == start || (at < end && raw.charAt(at) != ' ')) {
                join(run);
                run.clear();
            }
            at++;
        }
        join(run);
    }

    /** Fewest joints so that every word is a syllable, word for word from the left. */
    private void join(List<Piece> run) {
        if (run.stream().allMatch(Piece::valid) || run.size() < 2) {
            return;
        }
        var size = run.size();
        var cost = new int[size + 1];
        var back = new int[size + 1];
        for (var end = 1; end <= size; end++) {
            cost[end] = Integer.MAX_VALUE;
            for (var from = end - 1; from >= Math.max(0, end - MOST_JOINED); from--) {
                var price = cost[from] + price(run, from, end);
                if (price < cost[end]) {
                    cost[end] = price;
                    back[end] = from;
                }
            }
        }
        for (var end = size; end > 0; end = back[end]) {
            for (var piece = back[end] + 1; piece < end; piece++) {
                dropped.set(run.get(piece).from() - 1);
            }
        }
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String composed(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC);
    }

    private int price(List<Piece> run, int from, int end) {
        if (end - from == 1) {
            return run.get(from).valid() ? 0 : 20;
        }
        var word = new StringBuilder();
        for (var i = from; i < end; i++) {
            word.append(raw, run.get(i).from(), run.get(i).to());
        }
        var whole = composed(word.toString());
        return Syllables.isSyllable(whole) && evenCase(whole) ? end - from : 1000;
    }

    /** Thành, THÀNH and thành are words; thàNh is none. */
    private static boolean evenCase(CharSequence word) {
        var small = 0;
        var large = 0;
        for (var i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                large++;
            } else {
                small++;
            }
        }
        return small == 0 || large == 0;
    }
}
