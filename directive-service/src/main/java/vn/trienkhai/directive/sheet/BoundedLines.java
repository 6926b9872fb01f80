package vn.trienkhai.directive.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * CSV whose lines end, so that a reader who keeps one line keeps little. As in RFC 4180 a line ends
 * with the first line break outside of quotes, and quotes open where a cell begins.
 */
final class BoundedLines extends FilterReader {

    private final int longest;
    private int length;
    private boolean quoted;
    private boolean mayOpen = true;

    BoundedLines(Reader text, int longest) {
        super(text);
        this.longest = longest;
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int from, int wanted) throws IOException {
        int read = super.read(into, from, wanted);
        for (int i = from; i < from + read; i++) {
            see(into[i]);
        }
        return read;
    }

    /** A quote after a closing one is a quote in the text. */
    private void see(char c) {
        if (c == '"' && (quoted || mayOpen)) {
            quoted = !quoted;
            mayOpen = true;
        } else {
            mayOpen = c == ',' || c == '\n' || c == '\r';
        }
        length = c == '\n' && !quoted ? 0 : length + 1;
        if (length > longest) {
            throw SheetProblem.unreadable("A line has more than %d characters".formatted(longest));
        }
    }
}
