package vn.trienkhai.directive.reader;

import java.util.Arrays;

/**
 * The cleaned text while it grows: its lines, what is known of each, and where letters come from.
 */
final class LineBuffer {

    static final int BLANK_BEFORE = 1;
    static final int HEADING = 2;
    static final int CELL = 4;
    static final int SAME_ROW = 8;
    static final int BOLD = 16;
    static final int RULE_BEFORE = 32;

    private final StringBuilder out;
    private final OffsetMap map = new OffsetMap();
    private int[] starts = new int[256];
    private byte[] flags = new byte[256];
    private int lines;
    private int lineStart;
    private int pending = BLANK_BEFORE;
    private boolean blank;

    LineBuffer(int capacity) {
        this.out = new StringBuilder(capacity);
    }

    String text() {
        return out.toString();
    }

    OffsetMap map() {
        return map;
    }

    int[] starts() {
        return Arrays.copyOf(starts, lines);
    }

    byte[] flags() {
        return Arrays.copyOf(flags, lines);
    }

    boolean isAtStart() {
        return out.length() == lineStart;
    }

    boolean has(int flag) {
        return (flags[lines - 1] & flag) != 0;
    }

    void flag(int flag) {
        flags[lines - 1] |= (byte) flag;
    }

    /** A blank goes before the next letter, unless that begins a line. */
    void blank() {
        blank = true;
    }

    void emit(char c, int source) {
        if (blank) {
            blank = false;
            if (!isAtStart()) {
                map.put(out.length(), Math.max(0, source - 1));
                out.append(' ');
            }
        }
        map.put(out.length(), source);
        out.append(c);
    }

    /** Letters that follow the last one in the raw text too. */
    void append(String raw, int from, int to) {
        out.append(raw, from, to);
    }

    void open() {
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, lines + (lines >> 1));
            flags = Arrays.copyOf(flags, lines + (lines >> 1));
        }
        lineStart = out.length();
        starts[lines] = lineStart;
        flags[lines++] = (byte) pending;
        pending = 0;
        blank = false;
    }

    /** Drops the line again when nothing stands on it, and rules of tables. */
    void close(boolean gap, int source) {
        blank = false;
        if (!isAtStart() && (Blanks.isRule(out, lineStart) || Blanks.isPageMark(out, lineStart))) {
            out.setLength(lineStart);
            map.cut(lineStart);
            pending |= RULE_BEFORE;
        }
        if (isAtStart()) {
            pending |= flags[--lines] & (BLANK_BEFORE | SAME_ROW | RULE_BEFORE);
        } else {
            map.put(out.length(), Math.max(0, source - 1));
            out.append('\n');
        }
        pending |= gap ? BLANK_BEFORE : 0;
    }

    /** What follows stands in the next cell of the same row. */
    void nextCell(int source) {
        close(false, source);
        pending |= CELL | SAME_ROW;
        open();
    }

    /** What follows stands on the next line, in the same cell if there is one. */
    void next(int source) {
        if (has(CELL)) {
            nextCell(source);
        } else {
            close(false, source);
            open();
        }
    }

    void endRow() {
        pending &= BLANK_BEFORE | RULE_BEFORE;
    }
}
