package vn.trienkhai.platform.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How something stands against its deadline. Always computed from today, never stored. */
public enum Timeliness {
    NO_DEADLINE,
    ON_TIME,
    NEAR_DUE,
    OVERDUE,
    IN_TIME,
    LATE;

    /** With this many working days left, or fewer, an open thing is near due. */
    public static final int NEAR = 3;

    /**
     * Open things are ON_TIME, NEAR_DUE or OVERDUE by today; finished ones IN_TIME or LATE by the
     * day they were finished. The last day itself is in time.
     */
    public static Timeliness of(
            @Nullable LocalDate lastDay,
            LocalDate today,
            @Nullable LocalDate finishedOn,
            WorkingCalendar calendar) {
        if (lastDay == null) {
            return NO_DEADLINE;
        }
        if (finishedOn != null) {
            return finishedOn.isAfter(lastDay) ? LATE : IN_TIME;
        }
        if (today.isAfter(lastDay)) {
            return OVERDUE;
        }
        return workingDaysLeft(lastDay, today, calendar) <= NEAR ? NEAR_DUE : ON_TIME;
    }

    public static Timeliness of(
            Resolution resolution,
            LocalDate today,
            @Nullable LocalDate finishedOn,
            WorkingCalendar calendar) {
        return of(resolution.lastDay(), today, finishedOn, calendar);
    }

    /**
     * Working days after today up to and including the last day: 1 on the working day before it, 0
     * on it, negative once working days have passed since. A day can be overdue with 0 when only
     * days off lie between.
     */
    public static int workingDaysLeft(
            LocalDate lastDay, LocalDate today, WorkingCalendar calendar) {
        return calendar.workingDaysBetween(today, lastDay);
    }
}
