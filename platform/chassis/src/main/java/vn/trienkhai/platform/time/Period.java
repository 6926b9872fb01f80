package vn.trienkhai.platform.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import vn.trienkhai.platform.time.Deadline.Kind;

/** A calendar month, quarter, half-year or year, by its name, first and last day. */
record Period(String name, LocalDate first, LocalDate last) {

    static Period of(Kind kind, LocalDate inside) {
        return switch (kind) {
            case MONTH -> months(inside, 1, "%2$d/%1$d");
            case QUARTER -> months(inside, 3, "Q%2$d/%1$d");
            case HALF_YEAR -> months(inside, 6, "H%2$d/%1$d");
            case YEAR -> months(inside, 12, "%1$d");
            case DATE,
                    AFTER,
                    RECURRING,
                    PERIODIC_UNSPECIFIED,
                    PER_RULES,
                    TIMELY,
                    URGENT,
                    SOON,
                    CONTINUOUS,
                    NONE ->
                    throw new IllegalArgumentException(kind + " is not a period");
        };
    }

    private static Period months(LocalDate inside, int length, String name) {
        int index = (inside.getMonthValue() - 1) / length;
        var first = YearMonth.of(inside.getYear(), index * length + 1);
        return new Period(
                String.format(Locale.ROOT, name, inside.getYear(), index + 1),
                first.atDay(1),
                first.plusMonths(length - 1L).atEndOfMonth());
    }
}
