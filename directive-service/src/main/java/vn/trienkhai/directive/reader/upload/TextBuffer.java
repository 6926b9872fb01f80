package vn.trienkhai.directive.reader.upload;

import java.io.Writer;

/** Gathers text up to the longest a document may have, and cleans what no database keeps. */
final class TextBuffer extends Writer {

    private static final char UNKNOWN = '\uFFFD';

    private final StringBuilder text = new StringBuilder();
    private final Budget budget;

    TextBuffer(Budget budget) {
        this.budget = budget;
    }

    @Override
    public void write(char[] letters, int from, int count) {
        requireRoom(count);
        text.append(letters, from, count);
    }

    @Override
    public void write(String piece) {
        requireRoom(piece.length());
        text.append(piece);
    }

    private void requireRoom(int count) {
        budget.grew(text.length() + count);
    }

    int length() {
        return text.length();
    }

    boolean endsWith(char letter) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == letter;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return clean(text.toString());
    }

    /** NUL and half characters become U+FFFD, so that every offset stays. */
    static String clean(String text) {
        StringBuilder cleaned = null;
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == 0 || isHalf(text, i)) {
                cleaned = cleaned == null ? new StringBuilder(text) : cleaned;
                cleaned.setCharAt(i, UNKNOWN);
            }
        }
        return cleaned == null ? text : cleaned.toString();
    }

    private static boolean isHalf(String text, int at) {
        var letter = text.charAt(at);
        if (Character.isHighSurrogate(letter)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(letter)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
