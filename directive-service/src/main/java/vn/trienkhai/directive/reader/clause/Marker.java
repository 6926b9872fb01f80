package vn.trienkhai.directive.reader.clause;

/**
 * The number or sign with which a clause begins.
 *
 * @param rank which form it has: smaller ones lie further out
 * @param label for the path of the clause: "II", "3", "2.1", "a", "-"
 * @param end the offset behind it
 */
record Marker(int rank, String label, int end) {

    static final int PART = 0;
    static final int CHAPTER = 1;
    static final int SECTION = 2;
    static final int ARTICLE = 3;
    static final int CAPITAL = 4;
    static final int ROMAN = 5;
    static final int NUMBER = 6;
    static final int LETTER = 20;
    static final int DASH = 30;
    static final int PLUS = 31;

    /** Whether the sign repeats and does not count. */
    boolean isBullet() {
        return rank >= DASH;
    }
}
