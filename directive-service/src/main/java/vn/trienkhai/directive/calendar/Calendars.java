package vn.trienkhai.directive.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.event.Outbox;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.time.WorkingCalendar;
import vn.trienkhai.platform.work.Ids;

/** The recorded calendars. */
@ApplicationScoped
public class Calendars {

    /** The calendar deadlines are counted by. */
    public static final String NATIONAL = "VN";

    private static final Pattern NAME = Pattern.compile("VN(_[A-Z0-9_]+)?");

    private final CalendarYearRepository years;
    private final Sql sql;
    private final Outbox outbox;

    Calendars(CalendarYearRepository years, Sql sql, Outbox outbox) {
        this.years = years;
        this.sql = sql;
        this.outbox = outbox;
    }

    public WorkingCalendar national() {
        return named(NATIONAL);
    }

    /** Any name of ours may be asked for; a calendar nobody recorded knows weekdays only. */
    WorkingCalendar named(String calendarId) {
        var calendar = WorkingCalendar.named(calendarId);
        for (var year : years.ofCalendar(calendarId)) {
            calendar = calendar.with(year.year(), year.days().stream().map(Day::special).toList());
        }
        return calendar;
    }

    /** The recorded year, or an empty one of version 0 that is not kept yet. */
    CalendarYear year(String calendarId, int year) {
        requireName(calendarId);
        return years.find(calendarId, year).orElseGet(() -> unrecorded(calendarId, year));
    }

    CalendarYear lockedYear(String calendarId, int year) {
        requireName(calendarId);
        sql.one(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> true,
                "calendar " + calendarId + "-" + year);
        return years.lockedYear(calendarId, year).orElseGet(() -> unrecorded(calendarId, year));
    }

    /** A first recording is saved twice, so that the version leaves 0, which means unrecorded. */
    CalendarYear record(CalendarYear year, List<Day> days) {
        years.save(year);
        var recorded = year.record(days);
        outbox.publishState(recorded.key(), year.tellNext(), recorded);
        return years.save(year);
    }

    boolean isUnknown(String calendarId) {
        return !NAME.matcher(calendarId).matches();
    }

    private void requireName(String calendarId) {
        if (isUnknown(calendarId)) {
            throw new DomainProblem(
                    DomainProblem.Kind.NOT_FOUND,
                    "calendar-not-found",
                    "Calendars are called VN, or VN_ and capitals; not " + calendarId);
        }
    }

    private static CalendarYear unrecorded(String calendarId, int year) {
        return new CalendarYear(Ids.next(), calendarId, year);
    }
}
