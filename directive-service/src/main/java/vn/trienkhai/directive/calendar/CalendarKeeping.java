package vn.trienkhai.directive.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.CalendarImport;
import vn.trienkhai.directive.api.CalendarImportError;
import vn.trienkhai.directive.api.CalendarImportYear;
import vn.trienkhai.directive.api.CalendarRecordingPage;
import vn.trienkhai.directive.api.ImportLineOutcome;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.problem.Fault;

/** Versions of calendar years, and years that come as a table. */
@ApplicationScoped
class CalendarKeeping {

    private static final int MOST_FAULTS = 100;

    private final Calendars calendars;
    private final CalendarLog log;
    private final Cursors cursors;
    private final ObjectMapper json;

    CalendarKeeping(Calendars calendars, CalendarLog log, Cursors cursors, ObjectMapper json) {
        this.calendars = calendars;
        this.log = log;
        this.cursors = cursors;
        this.json = json;
    }

    CalendarRecordingPage recordings(
            String calendarId, int year, int limit, @Nullable String cursor) {
        calendars.requireName(calendarId);
        var key = "calendar-recordings|%s|%d".formatted(calendarId, year);
        var before = cursors.decode(cursor, key).map(at -> Long.valueOf(at.get(0))).orElse(null);
        var page =
                Page.of(
                        log.recordings(calendarId, year, before, limit + 1),
                        limit,
                        last -> cursors.encode(List.of(String.valueOf(last.version())), key));
        return new CalendarRecordingPage(
                page.map(
                        each ->
                                json.convertValue(
                                        each, vn.trienkhai.directive.api.CalendarRecording.class)),
                page.next());
    }

    /** Every year with a line is replaced whole; with one bad line nothing is recorded. */
    CalendarImport take(
            String calendarId, boolean dryRun, @Nullable String source, CalendarTable table) {
        if (!dryRun) {
            refuse(table.errors());
        }
        var years = new ArrayList<CalendarImportYear>();
        table.years()
                .forEach((year, days) -> years.add(year(calendarId, year, days, dryRun, source)));
        return new CalendarImport(
                calendarId,
                dryRun,
                years,
                table.errors().stream()
                        .map(wrong -> new CalendarImportError(wrong.line(), wrong.reason()))
                        .toList());
    }

    private CalendarImportYear year(
            String calendarId, int year, List<Day> days, boolean dryRun, @Nullable String source) {
        var recorded = calendars.lockedYear(calendarId, year);
        var outcome =
                recorded.version() == 0
                        ? ImportLineOutcome.CREATED
                        : recorded.days().equals(days)
                                ? ImportLineOutcome.UNCHANGED
                                : ImportLineOutcome.CHANGED;
        if (!dryRun && outcome != ImportLineOutcome.UNCHANGED) {
            calendars.record(recorded, days, source);
        }
        return new CalendarImportYear(year, outcome, days.size());
    }

    private static void refuse(List<CalendarTable.Wrong> errors) {
        if (!errors.isEmpty()) {
            var faults =
                    errors.stream()
                            .limit(MOST_FAULTS)
                            .map(wrong -> new Fault("line " + wrong.line(), wrong.reason()))
                            .toList();
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "import-has-errors",
                    "No day was recorded; mend the lines",
                    List.of(),
                    faults);
        }
    }
}
