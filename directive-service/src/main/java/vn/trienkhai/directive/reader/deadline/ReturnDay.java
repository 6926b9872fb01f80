package vn.trienkhai.directive.reader.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day that comes back: "thứ Sáu", "ngày 15", "ngày 25 của tháng cuối quý", "15/6".
 *
 * @param weekday in two letters, as RFC 5545 has it; absent for a day of a month
 * @param months in which it comes back; none for every month
 * @param day of the month, {@link #LAST} for its last one
 * @param inclusive whether the day itself still counts ("trước ngày": no)
 * @param end the word after it
 */
record ReturnDay(
        @Nullable String weekday, List<Integer> months, int day, boolean inclusive, int end) {

    static final int LAST = -1;

    ReturnDay {
        months = List.copyOf(months);
    }
}
