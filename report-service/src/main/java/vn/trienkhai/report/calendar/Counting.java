package vn.trienkhai.report.calendar;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.trienkhai.platform.time.CalendarLayer;
import vn.trienkhai.platform.time.LayeredCalendar;
import vn.trienkhai.platform.time.SpecialDay;
import vn.trienkhai.platform.time.WorkingCalendar;
import vn.trienkhai.report.sql.Db;
import vn.trienkhai.report.sql.Row;

/**
 * The calendars bodies count by: their own exceptions, those of bodies above, the nation's
 * (decision 0114). Made for one question; reads each calendar once.
 */
public final class Counting {

    private static final TypeReference<List<SpecialDay>> DAYS = new TypeReference<>() {};
    private static final TypeReference<List<CalendarLayer>> LAYERS = new TypeReference<>() {};

    private final Db db;
    private final Map<String, Map<Integer, List<SpecialDay>>> read = new HashMap<>();
    private final Map<List<CalendarLayer>, WorkingCalendar> laid = new HashMap<>();

    Counting(Db db) {
        this.db = db;
    }

    public WorkingCalendar national() {
        return of(List.of());
    }

    public WorkingCalendar of(UUID body) {
        return db.first(
                        "select calendars from known_organization where id = ?",
                        row -> row.json("calendars", LAYERS),
                        body)
                .map(this::of)
                .orElseGet(this::national);
    }

    /** By the column {@code calendars} of the body concerned; absent for an unknown body. */
    public WorkingCalendar of(Row row) throws SQLException {
        return row.textOrNull("calendars") == null ? national() : of(row.json("calendars", LAYERS));
    }

    /** Every calendar that is counted by, under the digest of its layers; the nation's under "". */
    public Map<String, WorkingCalendar> all() {
        var all = new HashMap<>(Map.of("", national()));
        db.list(
                        """
                        select distinct md5(calendars::text) as digest, calendars from known_organization
                        where calendars <> '[]'
                        """,
                        row -> Map.entry(row.text("digest"), of(row)))
                .forEach(each -> all.put(each.getKey(), each.getValue()));
        return all;
    }

    private WorkingCalendar of(List<CalendarLayer> layers) {
        var known = laid.get(layers);
        if (known != null) {
            return known;
        }
        var calendar = LayeredCalendar.of(WorkingDays.CALENDAR, layers, this::recorded).calendar();
        laid.put(layers, calendar);
        return calendar;
    }

    private Map<Integer, List<SpecialDay>> recorded(String calendarId) {
        return read.computeIfAbsent(calendarId, this::years);
    }

    private Map<Integer, List<SpecialDay>> years(String calendarId) {
        return db
                .list(
                        "select year, days from calendar_year where calendar_id = ?",
                        row -> new Year(row.number("year"), row.json("days", DAYS)),
                        calendarId)
                .stream()
                .collect(Collectors.toMap(Year::year, Year::days));
    }

    private record Year(int year, List<SpecialDay> days) {}
}
