package vn.trienkhai.directive.reader;

import java.text.Normalizer;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.symbol.LookAlikes;

/**
 * Makes the cleaned text in one pass: NFC, no Markdown marks, one blank where there were many, no
 * empty lines, table cells as lines. Remembers where each character came from.
 */
final class Cleaner {

    private static final int LONGEST_CLUSTER = 24;
    private static final int LONGEST_TAG = 60;

    private final String raw;
    private final @Nullable BitSet torn;
    private final LineBuffer out;

    private int at;
    private boolean table;
    private boolean emphasis;

    Cleaner(String raw) {
        this.raw = Unfolding.of(raw);
        this.torn = Spacing.dropped(raw);
        this.out = new LineBuffer(raw.length());
    }

    LineBuffer clean() {
        out.open();
        while (at < raw.length()) {
            step();
        }
        out.close(false, at);
        return out;
    }

    private void step() {
        var c = raw.charAt(at);
        if (Blanks.isPlain(c)) {
            word();
        } else if (Blanks.isLineFeed(c)) {
            var next =
                    at + (c == '\r' && at + 1 < raw.length() && raw.charAt(at + 1) == '\n' ? 2 : 1);
            if (c != '\f' && emphasis && isSoft(next)) {
                out.blank();
                at = next;
                return;
            }
            at = next;
            endRawLine(c == '\f');
        } else if (c == ' ' || c == '\t' || Blanks.isBlank(c)) {
            if (torn == null || !torn.get(at)) {
                out.blank();
            }
            at++;
        } else if (Blanks.isInvisible(c)) {
            at++;
        } else if (!mark(c)) {
            letter(c);
        }
    }

    /** Plain letters and digits in a row go over as they are. */
    private void word() {
        var end = at + 1;
        while (end < raw.length() && Blanks.isPlain(raw.charAt(end))) {
            end++;
        }
        if (end < raw.length() && raw.charAt(end) >= 0x300 && Blanks.joins(raw.charAt(end))) {
            end--;
        }
        if (end == at) {
            letter(raw.charAt(at));
            return;
        }
        out.emit(raw.charAt(at), at);
        out.append(raw, at + 1, end);
        at = end;
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
            case '>' -> out.isAtStart() && skip(1);
            case '!' -> image();
            case '-', '=', '_' -> drawn(c);
            default -> false;
        };
    }

    /** A line feed inside bold or italic letters only ends a row of the page, not a line. */
    private boolean isSoft(int next) {
        if (out.isAtStart()
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
        if (end - at == 4 && emphasis && end < raw.length() && !isBlankAt(end)) {
            if (!Syllables.isOpen(raw, at)) {
                out.next(at); // two bold runs that touch were two lines
                out.flag(LineBuffer.BOLD);
            }
            return skip(4);
        }
        var atStart = out.isAtStart();
        if (atStart && end - at == 1 && end < raw.length() && raw.charAt(end) == ' ') {
            out.emit('-', at);
            return skip(1);
        }
        if (atStart && end - at >= 2) {
            out.flag(LineBuffer.BOLD);
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
        if (out.isAtStart()) {
            out.flag(LineBuffer.RULE_BEFORE);
        }
        return skip(end - at);
    }

    private boolean hashes() {
        if (!out.isAtStart()) {
            return false;
        }
        var end = at;
        while (end < raw.length() && raw.charAt(end) == '#') {
            end++;
        }
        out.flag(LineBuffer.HEADING);
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
        if (out.isAtStart() && !table) {
            table = true;
            out.flag(LineBuffer.CELL);
            return skip(1);
        }
        if (!table && !endsHere(at + 1)) {
            return false;
        }
        at++;
        out.nextCell(at);
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
            out.next(at);
        }
        return true;
    }

    private boolean entity() {
        for (var known : Blanks.ENTITIES) {
            if (raw.startsWith(known.name(), at)) {
                if (known.text() == ' ') {
                    out.blank();
                } else {
                    out.emit(known.text(), at);
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
            out.emit(LookAlikes.vietnamese(c), at);
        } else {
            while (end < raw.length()
                    && end - at < LONGEST_CLUSTER
                    && Blanks.joins(raw.charAt(end))) {
                end++;
            }
            cluster(c, end);
        }
        at = end;
    }

    private void cluster(char c, int end) {
        if (end - at == 1 && c >= 0x1E00 && c < 0x1F00) {
            out.emit(c, at);
            return;
        }
        var composed = Normalizer.normalize(raw.substring(at, end), Normalizer.Form.NFC);
        for (var i = 0; i < composed.length(); i++) {
            out.emit(LookAlikes.vietnamese(composed.charAt(i)), Math.min(at + i, end - 1));
        }
    }

    private void endRawLine(boolean page) {
        var empty = out.isAtStart() && !out.has(LineBuffer.SAME_ROW);
        out.close(page || empty, at);
        emphasis &= !empty;
        table = false;
        out.endRow();
        out.open();
    }
}
