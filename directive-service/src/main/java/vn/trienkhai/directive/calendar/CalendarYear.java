package vn.trienkhai.directive.calendar;

import jakarta.persistence.Entity;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.work.Aggregate;

/** The special days of one calendar in one year. Saturdays and Sundays are off unlisted. */
@Entity
class CalendarYear extends Aggregate {

    private String calendarId;
    private int year;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Day> days;

    private @Nullable String source;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CalendarYear() {}

    CalendarYear(UUID id, String calendarId, int year) {
        super(id);
        this.calendarId = calendarId;
        this.year = year;
        this.days = List.of();
    }

    CalendarEvent.Recorded record(List<Day> all, @Nullable String basis) {
        var wrong = all.stream().filter(day -> day.date().getYear() != year).findFirst();
        if (wrong.isPresent()) {
            throw unacceptable("day-of-other-year", wrong.get().date() + " is not in " + year);
        }
        if (all.stream().map(Day::date).distinct().count() < all.size()) {
            throw unacceptable("day-listed-twice", "A day is listed twice");
        }
        days = all.stream().sorted(Comparator.comparing(Day::date)).toList();
        source = basis;
        var base = calendarId.equals(Calendars.NATIONAL) ? null : Calendars.NATIONAL;
        return new CalendarEvent.Recorded(calendarId, year, days, base, source);
    }

    private static DomainProblem unacceptable(String type, String detail) {
        return new DomainProblem(DomainProblem.Kind.UNACCEPTABLE, type, detail);
    }

    String calendarId() {
        return calendarId;
    }

    int year() {
        return year;
    }

    List<Day> days() {
        return days;
    }

    @Nullable String source() {
        return source;
    }
}
