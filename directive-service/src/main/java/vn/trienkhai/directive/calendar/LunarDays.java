package vn.trienkhai.directive.calendar;

import java.time.LocalDate;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/**
 * Days of the Vietnamese lunar calendar, which is computed for UTC+7 and differs from the Chinese
 * one in some years, 2030 among them.
 */
final class LunarDays {

    private static final int THIRD = 3;
    private static final int TENTH = 10;

    private LunarDays() {}

    /** The first day of the first lunar month that begins in this year. */
    static LocalDate tet(int year) {
        return dayOf(VietnameseCalendar.ofTet(year));
    }

    /** The tenth day of the third lunar month. */
    static LocalDate hungKings(int year) {
        return dayOf(
                VietnameseCalendar.of(
                        EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(THIRD), TENTH));
    }

    private static LocalDate dayOf(VietnameseCalendar day) {
        return day.transform(PlainDate.axis()).toTemporalAccessor();
    }
}
