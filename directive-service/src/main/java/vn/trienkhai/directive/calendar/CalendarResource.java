package vn.trienkhai.directive.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.CalendarDays;
import vn.trienkhai.directive.api.CalendarDaysInput;
import vn.trienkhai.directive.api.CalendarImport;
import vn.trienkhai.directive.api.CalendarProposal;
import vn.trienkhai.directive.api.CalendarRecordingPage;
import vn.trienkhai.directive.api.CalendarsApi;
import vn.trienkhai.directive.api.SpecialDay;
import vn.trienkhai.directive.api.WorkingDay;
import vn.trienkhai.directive.received.ReceivedFirst;
import vn.trienkhai.directive.sheet.SentTable;
import vn.trienkhai.platform.api.Action;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.api.Preconditions;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.problem.DomainProblem;

/** Calendars over HTTP. */
@Endpoint
@RunOnVirtualThread
class CalendarResource implements CalendarsApi {

    private final Calendars calendars;
    private final Preconditions preconditions;
    private final Callers callers;
    private final ObjectMapper json;
    private final CalendarKeeping keeping;
    private final Counting counting;

    CalendarResource(
            Calendars calendars,
            Preconditions preconditions,
            Callers callers,
            ObjectMapper json,
            CalendarKeeping keeping,
            Counting counting) {
        this.calendars = calendars;
        this.preconditions = preconditions;
        this.callers = callers;
        this.json = json;
        this.keeping = keeping;
        this.counting = counting;
    }

    @Override
    public CalendarDays getCalendarDays(String calendarId, Integer year) {
        return view(calendars.year(calendarId, year));
    }

    @Override
    public CalendarDays putCalendarDays(String calendarId, Integer year, CalendarDaysInput input) {
        var recorded = calendars.lockedYear(calendarId, year);
        preconditions.check(recorded);
        var days = input.days().stream().map(day -> json.convertValue(day, Day.class)).toList();
        return view(calendars.record(recorded, days, input.source()));
    }

    @Override
    public CalendarProposal proposeCalendarDays(String calendarId, Integer year) {
        if (!calendarId.equals(Calendars.NATIONAL)) {
            throw new DomainProblem(
                    DomainProblem.Kind.NOT_FOUND,
                    "calendar-not-found",
                    "Only the calendar VN follows from law, not " + calendarId);
        }
        var proposal = HolidayRules.propose(year);
        return new CalendarProposal(calendarId, year, special(proposal.days()), proposal.open());
    }

    @Override
    public CalendarRecordingPage listCalendarRecordings(
            String calendarId, Integer year, int limit, @Nullable String cursor) {
        return keeping.recordings(calendarId, year, limit, cursor);
    }

    @Override
    @ReceivedFirst
    public CalendarImport importCalendarDays(
            String calendarId, boolean dryRun, @Nullable String source, InputStream body) {
        var table = SentTable.content(body, CalendarTable.class);
        return keeping.take(calendarId, dryRun, source, table);
    }

    @Override
    public WorkingDay getWorkingDay(
            LocalDate from, Integer plus, @Nullable String calendar, @Nullable UUID organization) {
        return counting.count(from, plus, calendar, organization);
    }

    private CalendarDays view(CalendarYear year) {
        var mayRecord =
                callers.current().has(Role.ADMINISTRATOR)
                        ? Action.allowed("record")
                        : Action.refused(
                                "record", "Only an administrator keeps calendars", "administrator");
        return new CalendarDays(
                year.calendarId(),
                year.year(),
                year.version(),
                special(year.days()),
                year.source(),
                List.of(mayRecord));
    }

    private List<SpecialDay> special(List<Day> days) {
        return days.stream().map(day -> json.convertValue(day, SpecialDay.class)).toList();
    }
}
