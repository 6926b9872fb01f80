package vn.trienkhai.task.timing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.Timeliness;
import vn.trienkhai.platform.time.WorkingCalendar;
import vn.trienkhai.task.rules.Phase;

/** One day and the calendar it is looked at with. Everything about being late is computed here. */
public record Today(LocalDate date, WorkingCalendar calendar) {

    /**
     * How a task stands. A submission that waits for confirmation counts by its own day, and so
     * does a finished task: the assigner's delay is not the lead's. A cancelled task is not
     * measured.
     */
    public @Nullable Timeliness timeliness(
            Phase phase,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate finishedOn) {
        if (phase == Phase.CANCELLED) {
            return null;
        }
        if (phase == Phase.AWAITING_CONFIRMATION && dueOn != null && submittedOn != null) {
            return submittedOn.isAfter(dueOn) ? Timeliness.OVERDUE : Timeliness.ON_TIME;
        }
        return Timeliness.of(dueOn, date, finishedOn, calendar);
    }

    /** Working days after today up to the last day; null when it has passed or there is none. */
    public @Nullable Integer workingDaysLeft(@Nullable LocalDate dueOn) {
        return dueOn == null || dueOn.isBefore(date)
                ? null
                : calendar.workingDaysBetween(date, dueOn);
    }

    /** The last day up to which no more than this many working days are left. */
    public LocalDate lastDayWithin(int workingDays) {
        var nth = calendar.plusWorkingDays(date, workingDays);
        return calendar.nextWorkingDay(nth).minusDays(1);
    }
}
