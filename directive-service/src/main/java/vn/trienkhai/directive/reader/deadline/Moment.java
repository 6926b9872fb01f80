package vn.trienkhai.directive.reader.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.Deadline.Kind;

/**
 * A day, month, quarter, half-year or year named in a text.
 *
 * @param date the day, or the last day of the period; null for a day without a month
 * @param yearly whether the year is missing
 * @param end the word after it
 */
record Moment(Kind kind, @Nullable LocalDate date, boolean yearly, int end) {

    /** "trước năm 2024": the last year, quarter or month in which it can still be done. */
    Moment before() {
        if (date == null) {
            return this;
        }
        var month = date.withDayOfMonth(1);
        var first =
                kind == Kind.YEAR
                        ? date.withDayOfYear(1)
                        : kind == Kind.QUARTER ? month.minusMonths(2) : month;
        return new Moment(kind, first.minusDays(1), yearly, end);
    }

    Moment endingAt(int word) {
        return new Moment(kind, date, yearly, word);
    }
}
