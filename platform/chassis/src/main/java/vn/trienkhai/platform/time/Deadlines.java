package vn.trienkhai.platform.time;

import static vn.trienkhai.platform.time.ExplanationStep.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.Deadline.Unit;
import vn.trienkhai.platform.time.ExplanationStep.Code;

/**
 * From a deadline to a day, with every step explained. A period of days does not count its first
 * day; a period of months ends on the same day of the month, or on the month's last.
 */
public final class Deadlines {

    private Deadlines() {}

    /** What the deadline means, given the days it may be counted from and the working calendar. */
    public static Resolution resolve(Deadline deadline, Anchors anchors, WorkingCalendar calendar) {
        var steps = new ArrayList<ExplanationStep>();
        var lastDay = lastDay(deadline, anchors, calendar, steps);
        if (lastDay == null) {
            return new Resolution(null, null, steps);
        }
        var lastWorkingDay = calendar.onOrBefore(lastDay);
        tellAboutCalendar(lastDay, lastWorkingDay, calendar, steps);
        return new Resolution(lastDay, lastWorkingDay, steps);
    }

    private static @Nullable LocalDate lastDay(
            Deadline deadline,
            Anchors anchors,
            WorkingCalendar calendar,
            List<ExplanationStep> steps) {
        return switch (deadline.kind()) {
            case DATE -> ofDate(deadline, steps);
            case MONTH, QUARTER, HALF_YEAR, YEAR -> ofPeriod(deadline, steps);
            case AFTER -> counted(deadline, anchors, calendar, steps);
            case RECURRING -> recurring(deadline, anchors, steps);
            case PERIODIC_UNSPECIFIED, PER_RULES, TIMELY, URGENT, SOON, CONTINUOUS -> {
                var phrase = deadline.raw().isBlank() ? deadline.kind().name() : deadline.raw();
                steps.add(step(Code.VAGUE, phrase));
                yield null;
            }
            case NONE -> {
                steps.add(step(Code.NO_DEADLINE));
                yield null;
            }
        };
    }

    private static LocalDate ofDate(Deadline deadline, List<ExplanationStep> steps) {
        var date = Objects.requireNonNull(deadline.date());
        if (deadline.inclusive()) {
            steps.add(step(Code.BY_DATE, date));
            return date;
        }
        var lastDay = date.minusDays(1);
        steps.add(step(Code.BEFORE_DATE, date, lastDay));
        return lastDay;
    }

    private static LocalDate ofPeriod(Deadline deadline, List<ExplanationStep> steps) {
        var period = Period.of(deadline.kind(), Objects.requireNonNull(deadline.date()));
        var lastDay = deadline.inclusive() ? period.last() : period.first().minusDays(1);
        var code = deadline.inclusive() ? Code.WITHIN_PERIOD : Code.BEFORE_PERIOD;
        steps.add(step(code, period.name(), lastDay));
        return lastDay;
    }

    private static @Nullable LocalDate counted(
            Deadline deadline,
            Anchors anchors,
            WorkingCalendar calendar,
            List<ExplanationStep> steps) {
        var after = Objects.requireNonNull(deadline.after());
        if (deadline.amount() == null || deadline.unit() == null) {
            steps.add(step(Code.FOLLOWS, after));
            return null;
        }
        var start = anchors.of(after);
        if (start == null) {
            steps.add(step(Code.START_UNKNOWN, after));
            return null;
        }
        var end = count(start, deadline.amount(), deadline.unit(), calendar);
        steps.add(step(Code.COUNTED, start, deadline.amount() + " " + deadline.unit(), end));
        if (deadline.inclusive()) {
            return end;
        }
        steps.add(step(Code.COUNTED_EXCLUSIVE, end.minusDays(1)));
        return end.minusDays(1);
    }

    private static LocalDate count(
            LocalDate start, int amount, Unit unit, WorkingCalendar calendar) {
        return switch (unit) {
            case DAYS -> start.plusDays(amount);
            case WORKING_DAYS -> calendar.plusWorkingDays(start, amount);
            case MONTHS -> start.plusMonths(amount);
        };
    }

    private static @Nullable LocalDate recurring(
            Deadline deadline, Anchors anchors, List<ExplanationStep> steps) {
        var rule = Objects.requireNonNull(deadline.recurrence());
        var first = first(deadline, anchors);
        if (first == null) {
            steps.add(step(Code.RECURS_WITHOUT_START, rule));
            return null;
        }
        long early = deadline.inclusive() ? 0 : 1;
        var asOf = anchors.asOf() == null ? anchors.of(Deadline.ISSUE) : anchors.asOf();
        var next =
                Recurrence.nextOnOrAfter(rule, first, asOf == null ? first : asOf.plusDays(early));
        var horizon = deadline.horizon();
        if (next.isEmpty() || (horizon != null && next.get().isAfter(horizon))) {
            steps.add(step(Code.RECURRENCE_ENDED));
            return null;
        }
        var lastDay = next.get().minusDays(early);
        steps.add(step(Code.RECURS, rule, lastDay));
        return lastDay;
    }

    /** A rule that names its days begins after the issue where no first day is given. */
    private static @Nullable LocalDate first(Deadline deadline, Anchors anchors) {
        var rule = Objects.requireNonNull(deadline.recurrence());
        var issued = anchors.of(Deadline.ISSUE);
        if (deadline.date() != null || issued == null || !Recurrence.namesItsDays(rule)) {
            return deadline.date();
        }
        return issued.plusDays(deadline.inclusive() ? 1 : 2);
    }

    private static void tellAboutCalendar(
            LocalDate lastDay,
            LocalDate lastWorkingDay,
            WorkingCalendar calendar,
            List<ExplanationStep> steps) {
        if (!calendar.knows(lastDay.getYear())) {
            steps.add(step(Code.YEAR_UNKNOWN, lastDay.getYear()));
        }
        if (!lastWorkingDay.equals(lastDay)) {
            var why =
                    calendar.special(lastDay)
                            .map(SpecialDay::name)
                            .orElse(lastDay.getDayOfWeek().name());
            steps.add(step(Code.NOT_WORKED, lastDay, why, lastWorkingDay));
        }
    }
}
