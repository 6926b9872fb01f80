package vn.trienkhai.directive.sheet;

/**
 * Watches the bytes of a part of a workbook pass: no text and no row in it is longer than a reader
 * can hold. A row ends where the next tag is a row's, whatever its prefix.
 */
final class RowWatch {

    private static final int LONGEST_TEXT = 256 * 1024;
    private static final int MOST_TAGS = 20_000;
    private static final byte[] ROW = {'r', 'o', 'w'};

    private int text;
    private int tags;

    /** How much of the name "row" was seen in this tag; negative outside of names. */
    private int seen = -1;

    void see(byte[] bytes, int length, boolean rows) {
        for (int i = 0; i < length; i++) {
            see(bytes[i], rows);
        }
    }

    private void see(byte b, boolean rows) {
        if (b == '<') {
            text = 0;
            seen = 0;
            tags++;
        } else if (++text > LONGEST_TEXT) {
            throw Archive.bomb("a text of more than %d KiB".formatted(LONGEST_TEXT >> 10));
        } else {
            name(b);
        }
        if (rows && tags > MOST_TAGS) {
            throw Archive.bomb("a row of more than %d parts".formatted(MOST_TAGS));
        }
    }

    private void name(byte b) {
        if (b == ':') {
            seen = 0;
        } else if (b != '/' && seen >= 0) {
            seen = b == ROW[seen] ? seen + 1 : -1;
            if (seen == ROW.length) {
                tags = 0;
                seen = -1;
            }
        }
    }
}
