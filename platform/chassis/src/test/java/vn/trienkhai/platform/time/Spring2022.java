package vn.trienkhai.platform.time;

import java.time.LocalDate;
import java.util.List;
import vn.trienkhai.platform.time.SpecialDay.Kind;

/** The days off of spring 2022: Hùng Kings on a Sunday, 30 April and 1 May on a weekend. */
final class Spring2022 {

    static final WorkingCalendar CALENDAR =
            WorkingCalendar.named("vn")
                    .with(
                            2022,
                            List.of(
                                    new SpecialDay(day("10/04"), Kind.HOLIDAY, "Giỗ Tổ"),
                                    new SpecialDay(day("11/04"), Kind.COMPENSATORY_OFF, "Nghỉ bù"),
                                    new SpecialDay(day("30/04"), Kind.HOLIDAY, "Thống nhất"),
                                    new SpecialDay(day("01/05"), Kind.HOLIDAY, "Lao động"),
                                    new SpecialDay(day("02/05"), Kind.COMPENSATORY_OFF, "Nghỉ bù"),
                                    new SpecialDay(
                                            day("03/05"), Kind.COMPENSATORY_OFF, "Nghỉ bù")));

    private Spring2022() {}

    /** A day of 2022 written {@code dd/MM}. */
    static LocalDate day(String text) {
        return LocalDate.parse("2022-" + text.substring(3) + "-" + text.substring(0, 2));
    }
}
