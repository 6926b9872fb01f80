package vn.trienkhai.directive.proposal;

import vn.trienkhai.directive.reader.upload.Uploads;

/** How many bytes of memory a text asks for; measured with the densest texts there are. */
final class Weight {

    private static final long PARSED = 6;
    private static final long STORED = 4;
    private static final long READ = 24;
    private static final long AT_ONCE = 8 << 20;

    /** Beside it others may still send short documents. */
    private static final long LONGEST_READ = 96 << 20;

    private Weight() {}

    /** While JSON of so many bytes is parsed. */
    static long parsed(int bytes) {
        return bytes + PARSED * Math.min(bytes, Uploads.LONGEST);
    }

    /** While it is stored, and if it is short read in the same step. */
    static long stored(String text) {
        return Math.max(STORED * text.length(), Math.min(READ * text.length(), AT_ONCE));
    }

    /** While the file goes to its store before that. */
    static long brought(byte[] file, String text) {
        return Math.max(stored(text), file.length + STORED * text.length());
    }

    /** While the rules read it. */
    static long read(int characters) {
        return Math.min(READ * characters, LONGEST_READ);
    }
}
