package vn.trienkhai.directive.reader;

import java.util.Arrays;

/** From offsets of the cleaned text to offsets of the raw text; only the jumps are kept. */
final class OffsetMap {

    private int[] at = new int[64];
    private int[] raw = new int[64];
    private int size;

    /** Says that the character at {@code clean} comes from {@code source}; in rising order. */
    void put(int clean, int source) {
        if (size > 0 && source - raw[size - 1] == clean - at[size - 1]) {
            return;
        }
        if (size == at.length) {
            at = Arrays.copyOf(at, size + (size >> 1));
            raw = Arrays.copyOf(raw, size + (size >> 1));
        }
        at[size] = clean;
        raw[size++] = source;
    }

    /** Forgets everything from an offset of the cleaned text on. */
    void cut(int clean) {
        while (size > 0 && at[size - 1] >= clean) {
            size--;
        }
    }

    int rawOf(int clean) {
        if (size == 0) {
            return 0;
        }
        var found = Arrays.binarySearch(at, 0, size, clean);
        var jump = found >= 0 ? found : Math.max(0, -found - 2);
        return raw[jump] + (clean - at[jump]);
    }
}
