package vn.trienkhai.directive.reader.deadline;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.deadline.ReadDeadline.Every;
import vn.trienkhai.directive.reader.words.Tokens;

/**
 * Remembers from paragraph to paragraph whether a table has a column for the time ("Thời gian hoàn
 * thành") and whether the paragraph before was no more than such a head.
 */
final class Columns {

    private static final int HEAD = 9;
    private static final int ROW = 40;

    private boolean slot;
    private boolean times;
    private boolean year;
    private @Nullable Every title;

    /**
     * Takes the next paragraph.
     *
     * @param title the period that a title in it names for the paragraph below
     */
    void next(Tokens tokens, @Nullable Every title) {
        this.title = title;
        slot = isHead(tokens);
        times |= slot || isHeadRow(tokens);
        year = isYear(tokens);
    }

    /** The period a title in the paragraph before names, or null. */
    @Nullable Every title() {
        return title;
    }

    /** Whether the paragraph before holds no more than the head of a place for the time. */
    boolean isBelowSlot() {
        return slot;
    }

    /** Whether a year alone is a time; two of them side by side are heads of columns. */
    boolean holdTimes() {
        return times && !year;
    }

    boolean hasTimes() {
        return times;
    }

    static boolean isHead(Tokens tokens) {
        if (tokens.count() == 0 || tokens.count() > HEAD) {
            return false;
        }
        var from = 0;
        while (from < 2 && tokens.count() > from && isNumber(tokens, from)) {
            from++;
        }
        var many = DueWords.SLOT.at(tokens, from);
        var rest = from + many;
        return many > 0
                && !tokens.is(from, "hoàn")
                && (rest == tokens.count() || tokens.gap(rest) == '(' || tokens.is(rest, "dự"));
    }

    /** "STT Nội dung Cơ quan chủ trì Thời gian hoàn thành": all heads on one line. */
    private static boolean isHeadRow(Tokens tokens) {
        if (!(tokens.is(0, "stt") || tokens.is(0, "tt")) || tokens.count() > ROW) {
            return false;
        }
        for (var i = 2; i < tokens.count(); i++) {
            if (tokens.is(i, "thời") && DueWords.SLOT.at(tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(Tokens tokens, int i) {
        return tokens.isNumber(i) || "i ii iii iv v vi vii a b c d".contains(tokens.word(i));
    }

    private static boolean isYear(Tokens tokens) {
        return tokens.count() == 1 && Digits.year(tokens, 0) > 0;
    }
}
