package vn.trienkhai.directive.reader;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes the cleaned text in one pass: NFC, no Markdown marks, one blank where there were many, no
 * empty lines, table cells as lines. Remembers where each character came from.
 */
final class Cleaner {

    static final int BLANK_BEFORE = 1;
    static final int HEADING = 2;
    static final int CELL = 4;
    static final int SAME_ROW = 8;
    static final int BOLD = 16;
    static final int RULE_BEFORE = 32;

    private static final int LONGEST_CLUSTER = 24;
    private static final int LONGEST_TAG = 60;

    private final String raw;
    private final @Nullable BitSet torn;
    private final StringBuilder out;
    final OffsetMap map = new OffsetMap();
    int[] starts = new int[256];
    byte[] flags = new byte[256];
    int lines;

    private int at;
    private int lineStart;
    private int pending;
    private boolean blank;
    private boolean table;
    private boolean emphasis;

    Cleaner(String raw) {
        this.raw = raw;
        this.torn = Spacing.dropped(raw);
        this.out = new StringBuilder(raw.length());
        this.pending = BLANK_BEFORE;
    }

    String clean() {
        openLine();
        while (at < raw.length()) {
            step();
        }
        closeLine(false);
        return out.toString();
    }

    private void step() {
        var c = raw.charAt(at);
        if (c == '\n'
                || c == '\r'
                || c == '\f'
                || c == '\u000B'
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029') {
            var next =
                    at + (c == '\r' && at + 1 < raw.length() && raw.charAt(at + 1) == '\n' ? 2 : 1);
            if (c != '\f' && emphasis && isSoft(next)) {
                blank = true;
                at = next;
                return;
            }
            at = next;
            endRawLine(c == '\f');
        } else if (c == ' ' || c == '\t' || Blanks.isBlank(c)) {
            blank |= torn == null || !torn.get(at);
            at++;
        } else if (Blanks.isInvisible(c)) {
            at++;
        } else if (!mark(c)) {
            letter(c);
        }
    }

    /** Whether the character is a mark of Markdown, HTML or a table and was dealt with. */
    private boolean mark(char c) {
        return switch (c) {
            case '*' -> stars();
            case '#' -> hashes();
            case '`' -> skip(1);
            case '\\' -> backslash();
            case '|' -> pipe();
            case '<' -> tag();
            case '&' -> entity();
            case '>' -> out.length() == lineStart && skip(1);
            case '!' -> image();
            case '-', '=', '_' -> drawn(c);
            default -> false;
        };
    }

    /** A line feed inside bold or italic letters only ends a row of the page, not a line. */
    private boolean isSoft(int next) {
        if (out.length() == lineStart
                || (at >= 2 && raw.charAt(at - 1) == ' ' && raw.charAt(at - 2) == ' ')) {
            return false;
        }
        var i = next;
        while (i < raw.length() && raw.charAt(i) == ' ') {
            i++;
        }
        if (i + 1 >= raw.length() || "\n\r|#-+>".indexOf(raw.charAt(i)) >= 0) {
            return false;
        }
        return !Character.isDigit(raw.charAt(i)) || ".)".indexOf(raw.charAt(i + 1)) < 0;
    }

    private boolean skip(int many) {
        at += many;
        return true;
    }

    private boolean stars() {
        var end = at;
        while (end < raw.length() && raw.charAt(end) == '*') {
            end++;
        }
        if (at > 0 && raw.charAt(at - 1) == '(' && end < raw.length() && raw.charAt(end) == ')') {
            return false;
        }
        var atStart = out.length() == lineStart;
        if (atStart && end - at == 1 && end < raw.length() && raw.charAt(end) == ' ') {
            emit('-', at);
            return skip(1);
        }
        if (atStart && end - at >= 2) {
            flags[lines - 1] |= BOLD;
        }
        emphasis = !emphasis && end < raw.length() && !isBlankAt(end);
        return skip(end - at);
    }

    private boolean isBlankAt(int i) {
        return " \n\r\t|".indexOf(raw.charAt(i)) >= 0;
    }

    /** A drawn line: four and more dashes, also at the end of a line of letters. */
    private boolean drawn(char c) {
        var end = at;
        while (end < raw.length() && raw.charAt(end) == c) {
            end++;
        }
        if (end - at < (c == '_' ? 2 : 4)) {
            return false;
        }
        if (out.length() == lineStart) {
            flags[lines - 1] |= RULE_BEFORE;
        }
        return skip(end - at);
    }

    private boolean hashes() {
        if (out.length() != lineStart) {
            return false;
        }
        var end = at;
        while (end < raw.length() && raw.charAt(end) == '#') {
            end++;
        }
        flags[lines - 1] |= HEADING;
        return skip(end - at);
    }

    private boolean backslash() {
        return at + 1 < raw.length()
                && "\\`*_{}[]()#+-.!|<>\n".indexOf(raw.charAt(at + 1)) >= 0
                && skip(1)
                && literal();
    }

    /** The character after a backslash is text, whatever it is. */
    private boolean literal() {
        var c = raw.charAt(at);
        if (c != '\n') {
            letter(c);
        }
        return true;
    }

    private boolean pipe() {
        if (out.length() == lineStart && !table) {
            table = true;
            flags[lines - 1] |= CELL;
            return skip(1);
        }
        if (!table && !endsHere(at + 1)) {
            return false;
        }
        at++;
        closeLine(false);
        pending |= CELL | SAME_ROW;
        openLine();
        return true;
    }

    private boolean endsHere(int from) {
        var i = from;
        while (i < raw.length() && raw.charAt(i) == ' ') {
            i++;
        }
        return i >= raw.length() || raw.charAt(i) == '\n' || raw.charAt(i) == '\r';
    }

    private boolean tag() {
        if (at + 1 >= raw.length()) {
            return false;
        }
        var first = raw.charAt(at + 1);
        if (first != '/'
                && first != '!'
                && !(first >= 'a' && first <= 'z')
                && !(first >= 'A' && first <= 'Z')) {
            return false;
        }
        var end = raw.indexOf('>', at, Math.min(raw.length(), at + LONGEST_TAG));
        if (end < 0) {
            return false;
        }
        var name = raw.substring(at + 1, end).toLowerCase(java.util.Locale.ROOT);
        at = end + 1;
        if (Blanks.breaksLine(name)) {
            var cell = flags[lines - 1] & CELL;
            closeLine(false);
            pending |= cell == 0 ? 0 : CELL | SAME_ROW;
            openLine();
        }
        return true;
    }

    private boolean entity() {
        for (var known : Blanks.ENTITIES) {
            if (raw.startsWith(known.name(), at)) {
                if (known.text() == ' ') {
                    blank = true;
                } else {
                    emit(known.text(), at);
                }
                return skip(known.name().length());
            }
        }
        return false;
    }

    private boolean image() {
        if (!raw.startsWith("![", at)) {
            return false;
        }
        var middle = raw.indexOf("](", at, Math.min(raw.length(), at + 300));
        var end = middle < 0 ? -1 : raw.indexOf(')', middle, Math.min(raw.length(), middle + 300));
        return end >= 0 && raw.substring(at, end).indexOf('\n') < 0 && skip(end + 1 - at);
    }

    private void letter(char c) {
        var end = at + 1;
        if (c < 0x300 && (end >= raw.length() || raw.charAt(end) < 0x300)) {
            emit(Blanks.fold(c), at);
        } else {
            while (end < raw.length() && end - at < LONGEST_CLUSTER && joins(end)) {
                end++;
            }
            cluster(c, end);
        }
        at = end;
    }

    private boolean joins(int i) {
        var type = Character.getType(raw.charAt(i));
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || Character.isLowSurrogate(raw.charAt(i));
    }

    private void cluster(char c, int end) {
        if (end - at == 1 && c >= 0x1E00 && c < 0x1F00) {
            emit(c, at);
            return;
        }
        var composed = Normalizer.normalize(raw.substring(at, end), Normalizer.Form.NFC);
        for (var i = 0; i < composed.length(); i++) {
            emit(Blanks.fold(composed.charAt(i)), Math.min(at + i, end - 1));
        }
    }

    private void emit(char c, int source) {
        if (blank) {
            blank = false;
            if (out.length() > lineStart) {
                map.put(out.length(), Math.max(0, source - 1));
                out.append(' ');
            }
        }
        map.put(out.length(), source);
        out.append(c);
    }

    private void endRawLine(boolean page) {
        var empty = out.length() == lineStart && (flags[lines - 1] & SAME_ROW) == 0;
        closeLine(page || empty);
        emphasis &= !empty;
        table = false;
        pending &= BLANK_BEFORE | RULE_BEFORE;
        openLine();
    }

    private void openLine() {
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
    private void closeLine(boolean gap) {
        blank = false;
        if (out.length() > lineStart && Blanks.isRule(out, lineStart)) {
            out.setLength(lineStart);
            map.cut(lineStart);
            pending |= RULE_BEFORE;
        }
        if (out.length() == lineStart) {
            pending |= flags[--lines] & (BLANK_BEFORE | SAME_ROW | RULE_BEFORE);
        } else {
            map.put(out.length(), Math.max(0, Math.min(at, raw.length()) - 1));
            out.append('\n');
        }
        pending |= gap ? BLANK_BEFORE : 0;
    }
}
