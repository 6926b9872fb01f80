package vn.trienkhai.directive.reader;

import java.util.Arrays;

/**
 * The raw text, kept as it came, and views of it for rules. All views have the same length, so an
 * offset found in one counts in the others; {@link #span} leads back to the raw text.
 */
public final class KeptText {

    private final String raw;
    private final String clean;
    private final String flow;
    private final String low;
    private final OffsetMap map;
    private final int[] starts;
    private final byte[] flags;
    private final boolean scanned;

    private KeptText(String raw, LineBuffer lines) {
        this.raw = raw;
        this.clean = lines.text();
        this.map = lines.map();
        this.starts = lines.starts();
        this.flags = lines.flags();
        this.flow = Flow.of(this);
        this.low = Folding.low(flow);
        this.scanned = Scan.made(flow, low);
    }

    public static KeptText of(String raw) {
        return new KeptText(raw, new Cleaner(raw).clean());
    }

    /** A word or name folded as {@link #low} is, for looking it up there. */
    public static String fold(String name) {
        var plain = new StringBuilder(name);
        for (var i = 0; i < plain.length(); i++) {
            plain.setCharAt(i, Folding.plain(plain.charAt(i)));
        }
        return Folding.low(plain);
    }

    /** The text as it came; spans point into it. */
    public String raw() {
        return raw;
    }

    /** NFC without Markdown marks and empty lines; letters as written; lines end in line feeds. */
    public String clean() {
        return clean;
    }

    /**
     * As {@link #clean} with plain dashes and quotation marks, and with a blank for each line feed
     * inside a sentence (broken lines, page breaks).
     */
    public String flow() {
        return flow;
    }

    /** As {@link #flow} in small letters, tone marks in the old place (ủy, hóa). */
    public String low() {
        return low;
    }

    /** Whether a scanner made the text: then marks are lost and letters confused. */
    public boolean isScanned() {
        return scanned;
    }

    public int length() {
        return clean.length();
    }

    public int lineCount() {
        return starts.length;
    }

    public int lineStart(int index) {
        return starts[index];
    }

    /** End of the line, without its line feed. */
    public int lineEnd(int index) {
        return (index + 1 < starts.length ? starts[index + 1] : clean.length()) - 1;
    }

    int flags(int index) {
        return flags[index];
    }

    /** Whether a line is a cell of a table row that stands on one line of the raw text. */
    public boolean isCell(int index) {
        return (flags[index] & LineBuffer.CELL) != 0;
    }

    public Line line(int index) {
        var marks = flags[index];
        var from = starts[index];
        var to = lineEnd(index);
        return new Line(
                index,
                from,
                to,
                clean.substring(from, to),
                (marks & LineBuffer.BLANK_BEFORE) != 0,
                (marks & LineBuffer.HEADING) != 0,
                (marks & LineBuffer.CELL) != 0,
                (marks & LineBuffer.SAME_ROW) != 0,
                (marks & LineBuffer.BOLD) != 0,
                (marks & LineBuffer.RULE_BEFORE) != 0);
    }

    /** The line in which an offset lies. */
    public int lineAt(int offset) {
        var found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** The piece of the raw text from which these offsets of the views come. */
    public Span span(int from, int to) {
        if (to <= from) {
            var point = Math.min(map.rawOf(from), raw.length());
            return new Span(point, point);
        }
        var start = Math.min(map.rawOf(from), raw.length());
        return new Span(start, Math.max(start, clusterEnd(map.rawOf(to - 1))));
    }

    private int clusterEnd(int start) {
        var end = start + 1;
        while (end < raw.length()
                && (Character.getType(raw.charAt(end)) == Character.NON_SPACING_MARK
                        || Character.isLowSurrogate(raw.charAt(end)))) {
            end++;
        }
        return Math.min(end, raw.length());
    }

    /** The letters between two offsets as written, on one line. */
    public String text(int from, int to) {
        return clean.substring(from, to).replace('\n', ' ').strip();
    }

    /** A value read between two offsets of the views. */
    public <T> Found<T> found(T value, int from, int to, double confidence, String rule) {
        return new Found<>(value, span(from, to), confidence, rule);
    }
}
