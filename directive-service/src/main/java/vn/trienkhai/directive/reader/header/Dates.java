package vn.trienkhai.directive.reader.header;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days of the official calendar as documents write them. */
public final class Dates {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");

    private Dates() {}

    /** The day, or null when there is no such day or a part is unreadable. */
    public static @Nullable LocalDate of(
            @Nullable String day, @Nullable String month, @Nullable String year) {
        if (day == null
                || month == null
                || year == null
                || !DIGITS.matcher(day).matches()
                || !DIGITS.matcher(month).matches()
                || !year.matches("(?:19|20)\\d\\d")) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
