package vn.trienkhai.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which days are worked: Monday to Friday, except days off, plus make-up days. Immutable.
 *
 * <p>All counting is half-open at the start: from a day <em>exclusive</em> to a day
 * <em>inclusive</em>, as in law, where the first day of a period is not counted. So {@code
 * workingDaysBetween(d, plusWorkingDays(d, n)) == n} for every day and every n ≥ 0.
 */
public final class WorkingCalendar {

    private static final WorkingCalendar WEEKDAYS =
            new WorkingCalendar("weekdays", Set.of(), Collections.emptyNavigableMap());
    private static final int MONDAY_OF_EPOCH_WEEK = 3;

    private final String id;
    private final Set<Integer> years;
    private final NavigableMap<LocalDate, SpecialDay> special;

    private WorkingCalendar(
            String id, Set<Integer> years, NavigableMap<LocalDate, SpecialDay> special) {
        this.id = id;
        this.years = Collections.unmodifiableSet(new TreeSet<>(years));
        this.special = Collections.unmodifiableNavigableMap(special);
    }

    /** Monday to Friday and nothing else known. */
    public static WorkingCalendar weekdays() {
        return WEEKDAYS;
    }

    /** A calendar that knows no year yet; add them with {@link #with}. */
    public static WorkingCalendar named(String id) {
        return new WorkingCalendar(id, Set.of(), Collections.emptyNavigableMap());
    }

    /** This calendar with the special days of one year replaced, which makes the year known. */
    public WorkingCalendar with(int year, Collection<SpecialDay> days) {
        var all = new TreeMap<>(special);
        all.keySet().removeIf(day -> day.getYear() == year);
        for (var day : days) {
            if (day.date().getYear() != year) {
                throw new IllegalArgumentException(day.date() + " is not in " + year);
            }
            all.put(day.date(), day);
        }
        var known = new TreeSet<>(years);
        known.add(year);
        return new WorkingCalendar(id, known, all);
    }

    public String id() {
        return id;
    }

    /** Whether somebody recorded the days off of this year. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    public Optional<SpecialDay> special(LocalDate day) {
        return Optional.ofNullable(special.get(day));
    }

    public boolean isWorkingDay(LocalDate day) {
        var exception = special.get(day);
        return exception == null ? isWeekday(day) : exception.isWorked();
    }

    /** The first working day after this one. */
    public LocalDate nextWorkingDay(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }

    /** The last working day before this one. */
    public LocalDate previousWorkingDay(LocalDate day) {
        return onOrBefore(day.minusDays(1));
    }

    /** This day if it is worked, otherwise the next that is. */
    public LocalDate onOrAfter(LocalDate day) {
        var candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** This day if it is worked, otherwise the last that was. */
    public LocalDate onOrBefore(LocalDate day) {
        var candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    /**
     * The n-th working day after this day, which itself is not counted; with a negative n the n-th
     * before it; with 0 this day, worked or not.
     */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        var reached = day;
        for (int left = n; left > 0; left--) {
            reached = nextWorkingDay(reached);
        }
        for (int left = n; left < 0; left++) {
            reached = previousWorkingDay(reached);
        }
        return reached;
    }

    /** Working days after {@code from} up to and including {@code to}; negative when to < from. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        int exceptions = 0;
        for (var day : special.subMap(from, false, to, true).values()) {
            if (day.isWorked() != isWeekday(day.date())) {
                exceptions += day.isWorked() ? 1 : -1;
            }
        }
        return Math.toIntExact(weekdaysUpTo(to) - weekdaysUpTo(from)) + exceptions;
    }

    /** Weekdays up to and including this one, counted from a fixed Monday. */
    private static long weekdaysUpTo(LocalDate day) {
        long sinceMonday = day.toEpochDay() + MONDAY_OF_EPOCH_WEEK;
        return Math.floorDiv(sinceMonday, 7L) * 5
                + Math.min(Math.floorMod(sinceMonday, 7L) + 1, 5L);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
