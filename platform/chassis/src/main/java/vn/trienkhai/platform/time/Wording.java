package vn.trienkhai.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns the language-free values of an explanation into words. */
final class Wording {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern AMOUNT = Pattern.compile("(\\d+) (DAYS|WORKING_DAYS|MONTHS)");
    private static final Map<String, String> VIETNAMESE =
            Map.of(
                    Deadline.RECEIPT,
                    "ngày nhận",
                    Deadline.ISSUE,
                    "ngày ban hành",
                    Deadline.OUTSIDE,
                    "việc văn bản nêu",
                    "DAYS",
                    "ngày",
                    "WORKING_DAYS",
                    "ngày làm việc",
                    "MONTHS",
                    "tháng",
                    DayOfWeek.SATURDAY.name(),
                    "thứ bảy",
                    DayOfWeek.SUNDAY.name(),
                    "chủ nhật");
    private static final Map<String, String> ENGLISH =
            Map.of(
                    Deadline.RECEIPT,
                    "receipt",
                    Deadline.ISSUE,
                    "issue",
                    Deadline.OUTSIDE,
                    "what the document names",
                    "DAYS",
                    "days",
                    "WORKING_DAYS",
                    "working days",
                    "MONTHS",
                    "months",
                    DayOfWeek.SATURDAY.name(),
                    "Saturday",
                    DayOfWeek.SUNDAY.name(),
                    "Sunday");

    private Wording() {}

    static String of(String value, boolean english) {
        if (DAY.matcher(value).matches()) {
            return VietnamTime.shortText(LocalDate.parse(value));
        }
        var words = english ? ENGLISH : VIETNAMESE;
        var amount = AMOUNT.matcher(value);
        if (amount.matches()) {
            var unit = amount.group(2);
            return amount.group(1) + " " + words.getOrDefault(unit, unit);
        }
        return words.getOrDefault(value, value);
    }
}
