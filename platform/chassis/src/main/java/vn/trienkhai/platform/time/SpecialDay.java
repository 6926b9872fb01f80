package vn.trienkhai.platform.time;

import java.time.LocalDate;

/** A day that does not follow the week: off though a weekday, or worked though a weekend. */
public record SpecialDay(LocalDate date, Kind kind, String name) {

    /** Why the day is special. */
    public enum Kind {
        HOLIDAY,
        COMPENSATORY_OFF,
        MAKE_UP_WORKDAY
    }

    boolean isWorked() {
        return switch (kind) {
            case HOLIDAY, COMPENSATORY_OFF -> false;
            case MAKE_UP_WORKDAY -> true;
        };
    }
}
