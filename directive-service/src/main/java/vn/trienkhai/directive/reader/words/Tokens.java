package vn.trienkhai.directive.reader.words;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The words of a window of text in small letters, each with its place and the punctuation before
 * it. Built once for a paragraph; rules walk over it from left to right.
 */
public final class Tokens {

    /** Longer paragraphs are read in windows of this size. */
    public static final int WINDOW = 16_000;

    private static final String MARKS = ".;:,()[]-/+\"'…?!&\n=";
    private static final boolean[] PLAIN_MARKS = new boolean[128];

    static {
        MARKS.chars().filter(mark -> mark < 128).forEach(mark -> PLAIN_MARKS[mark] = true);
    }

    private final Words words;
    private final String flow;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private String[] word = new String[64];
    private char[] gap = new char[64];
    private int count;
    private char tail = ' ';
    private boolean torn;

    private Tokens(Words words) {
        this.words = words;
        this.flow = words.flow;
    }

    /** The words between two offsets of the views of a kept text. */
    static Tokens of(Words words, int start, int end) {
        var tokens = new Tokens(words);
        tokens.fill(start, end);
        return tokens;
    }

    private void fill(int start, int end) {
        var mark = ' ';
        var i = start;
        while (i < end) {
            var c = flow.charAt(i);
            if (!isWord(c)) {
                mark = isMark(c) ? stronger(mark, c) : mark;
                i++;
                continue;
            }
            var begin = i;
            while (i < end && isWord(flow.charAt(i))) {
                i++;
            }
            add(begin, i, mark);
            mark = ' ';
        }
        settle();
        tail = mark;
    }

    private void add(int begin, int end, char mark) {
        var next = words.word(begin, end);
        if (isNext(count - 1, begin)
                && merge(count - 1, Torn.ahead(word[count - 1], next, isCapital(count - 1)), end)) {
            return;
        }
        settle();
        if (count == from.length) {
            var size = count + (count >> 1);
            from = Arrays.copyOf(from, size);
            to = Arrays.copyOf(to, size);
            word = Arrays.copyOf(word, size);
            gap = Arrays.copyOf(gap, size);
        }
        from[count] = begin;
        to[count] = end;
        word[count] = next;
        gap[count++] = mark;
        if (mark == ' ') {
            unblur(count - 1);
        }
    }

    private void unblur(int last) {
        if (words.scanned && word[last].equals("dé")) {
            word[last] = "để";
        }
        var time =
                last == 0 ? null : BlurredTimes.mended(word[last - 1], word[last], words.scanned);
        if (time != null) {
            word[last - 1] = time;
            return;
        }
        var meant = last == 0 ? null : mended(word[last - 1], word[last]);
        if (meant != null) {
            word[last - 1] = meant[0];
            word[last] = meant[1];
        }
    }

    private String @Nullable [] mended(String first, String second) {
        var meant = Blurred.mended(first, second);
        return meant == null && words.scanned ? BlurredNames.mended(first, second) : meant;
    }

    /** Whether only one blank stands between a word and an offset. */
    private boolean isNext(int i, int begin) {
        return i >= 0 && begin == to[i] + 1 && flow.charAt(begin - 1) == ' ';
    }

    private boolean merge(int i, @Nullable String joined, int end) {
        if (joined == null) {
            return false;
        }
        word[i] = joined;
        to[i] = end;
        torn = true;
        return true;
    }

    /** A last piece that nothing followed may be the end of the word before it. */
    private void settle() {
        var last = count - 1;
        if (last > 0
                && isNext(last - 1, from[last])
                && merge(last - 1, Torn.back(word[last - 1], word[last]), to[last])) {
            count--;
        }
    }

    /** The first mark counts, but a full stop or semicolon outweighs brackets and commas. */
    private static char stronger(char mark, char c) {
        if (mark == ' '
                || ((c == ';' || c == '.' || c == ',')
                        && (mark == ')' || mark == ']' || mark == '"'))) {
            return c;
        }
        return c == '(' && (mark == ',' || mark == '"') ? c : mark;
    }

    private static boolean isMark(char c) {
        return c < 128 ? PLAIN_MARKS[c] : c == '…';
    }

    private static boolean isWord(char c) {
        return c < 128
                ? (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                : Character.isLetterOrDigit(c);
    }

    public int count() {
        return count;
    }

    /** The word in small letters; empty outside. */
    public String word(int i) {
        return i >= 0 && i < count ? word[i] : "";
    }

    public boolean is(int i, String expected) {
        return i >= 0 && i < count && word[i].equals(expected);
    }

    /** The punctuation before word {@code i}, a blank when there is none. */
    public char gap(int i) {
        return i < 0 ? ' ' : i < count ? gap[i] : i == count ? tail : ' ';
    }

    /** Whether a bracket closes before word {@code i}. */
    public boolean closes(int i) {
        var end = i < count ? from[i] : Math.min(flow.length(), to[count - 1] + 2);
        for (var at = i > 0 ? to[i - 1] : end; at < end; at++) {
            if (flow.charAt(at) == ')') {
                return true;
            }
        }
        return false;
    }

    /** Whether a dash, a number or the letter of a point begins the window. */
    public boolean isItem() {
        return gap(0) != ' '
                || (isNumber(0) && (gap(1) == '.' || gap(1) == ')'))
                || (word(0).length() == 1 && gap(1) == ')');
    }

    public int from(int i) {
        return from[Math.min(i, count - 1)];
    }

    public int to(int i) {
        return to[Math.min(i, count - 1)];
    }

    public boolean isCapital(int i) {
        return i >= 0 && i < count && Character.isUpperCase(flow.charAt(from[i]));
    }

    public boolean isNumber(int i) {
        return i >= 0 && i < count && flow.charAt(from[i]) >= '0' && flow.charAt(from[i]) <= '9';
    }

    /** As written, from the first to before the second word. */
    public String text(int first, int last) {
        var end = Math.min(last, count);
        if (first < 0 || end <= first) {
            return "";
        }
        return torn ? mended(first, end) : flow.substring(from[first], to[end - 1]);
    }

    /** As {@link #text}, but in a scanned text with the marks of known words put back. */
    public String name(int first, int last) {
        var end = Math.min(last, count);
        if (!words.scanned || first < 0 || end <= first) {
            return text(first, last);
        }
        var out = new StringBuilder();
        for (var i = first; i < end; i++) {
            out.append(flow, i == first ? from[i] : to[i - 1], from[i]).append(spelled(i));
        }
        return out.toString();
    }

    /** Whether a word in between was spoilt, so that it means another than is written. */
    public boolean areMended(int first, int last) {
        for (var i = Math.max(0, first); i < Math.min(last, count); i++) {
            var whole = to[i] - from[i] == word[i].length();
            if (!(whole && words.low.startsWith(word[i], from[i])) && !isTorn(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTorn(int i) {
        return flow.substring(from[i], to[i]).indexOf(' ') > 0;
    }

    private String spelled(int i) {
        var meant = word[i];
        if (meant.length() != to[i] - from[i] || words.low.startsWith(meant, from[i])) {
            return text(i, i + 1);
        }
        var out = new StringBuilder(meant);
        for (var k = 0; k < out.length(); k++) {
            if (Character.isUpperCase(flow.charAt(from[i] + k))) {
                out.setCharAt(k, Character.toUpperCase(out.charAt(k)));
            }
        }
        return out.toString();
    }

    /** As written, without the blanks inside words. */
    private String mended(int first, int end) {
        var out = new StringBuilder();
        for (var i = first; i < end; i++) {
            out.append(flow, i == first ? from[i] : to[i - 1], from[i]);
            for (var k = from[i]; k < to[i]; k++) {
                if (flow.charAt(k) != ' ') {
                    out.append(flow.charAt(k));
                }
            }
        }
        return out.toString();
    }

    /** Whether a sentence ends before word {@code i}. */
    public boolean startsSentence(int i) {
        if (i <= 0) {
            return true;
        }
        var mark = gap(i);
        if (mark == '?' || mark == '!' || mark == '…' || mark == '\n') {
            return true;
        }
        return mark == '.'
                && i < count
                && from[i] > to[i - 1] + 1
                && !(isNumber(i) && from[i] == to[i - 1] + 1)
                && !isShortened(i - 1)
                && (isCapital(i) || isNumber(i) || flow.charAt(from[i] - 1) != ' ');
    }

    private boolean isShortened(int i) {
        return switch (word[i]) {
            case "tp", "tx", "q", "p", "ths", "ts", "gs", "pgs", "đ", "tm", "kt", "tl", "st" ->
                    true;
            default -> false;
        };
    }
}
