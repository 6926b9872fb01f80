package vn.trienkhai.directive.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.identity.Callers;

/** Every version of every calendar year, as it was recorded (row 55). */
@ApplicationScoped
class CalendarLog {

    private static final String KEEP =
            """
            insert into calendar_recording (calendar_id, year, version, days, source, recorded_at, recorded_by)
            values (?, ?, ?, ?::jsonb, ?, ?, ?)
            """;
    private static final String READ =
            """
            select version, days::text, source, recorded_at, recorded_by from calendar_recording
             where calendar_id = ? and year = ? and (?::bigint is null or version < ?::bigint)
             order by version desc limit ?
            """;

    private final Sql sql;
    private final ObjectMapper json;
    private final Callers callers;
    private final Clock clock;

    CalendarLog(Sql sql, ObjectMapper json, Callers callers, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.callers = callers;
        this.clock = clock;
    }

    void note(CalendarYear year, @Nullable String source) {
        sql.update(
                KEEP,
                year.calendarId(),
                year.year(),
                year.version(),
                write(year.days()),
                source,
                clock.instant(),
                callers.current().subject());
    }

    /** The latest first. */
    List<CalendarRecording> recordings(
            String calendarId, int year, @Nullable Long before, int limit) {
        return sql.list(
                READ,
                row ->
                        new CalendarRecording(
                                Long.parseLong(row.text("version")),
                                read(row.text("days")),
                                row.textOrNull("source"),
                                row.instant("recorded_at"),
                                row.text("recorded_by")),
                calendarId,
                year,
                before,
                before,
                limit);
    }

    private String write(List<Day> days) {
        try {
            return json.writeValueAsString(days);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Days cannot be written", e);
        }
    }

    private List<Day> read(String days) {
        try {
            return json.readValue(days, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Days cannot be read", e);
        }
    }
}
