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

    Moment endingAt(int word) {
        return new Moment(kind, date, yearly, word);
    }
}
