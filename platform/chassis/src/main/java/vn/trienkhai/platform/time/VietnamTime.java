package vn.trienkhai.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The one time zone of the product and the two ways a day is written in Vietnamese documents. */
public final class VietnamTime {

    /** UTC+7 all year; there has been no summer time since 1975. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private VietnamTime() {}

    /** The day it is in Vietnam by this clock, whatever zone the clock carries. */
    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    /** The Vietnamese calendar day in which the instant lies. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** For example {@code 08/04/2022}. */
    public static String shortText(LocalDate day) {
        return SHORT.format(day);
    }

    /**
     * The line of an official document: a zero before days below ten and before the months January
     * and February only, for example {@code ngày 08 tháng 4 năm 2022}.
     */
    public static String officialText(LocalDate day) {
        var month = day.getMonthValue();
        return String.format(
                Locale.ROOT,
                month < 3 ? "ngày %02d tháng %02d năm %d" : "ngày %02d tháng %d năm %d",
                day.getDayOfMonth(),
                month,
                day.getYear());
    }
}
