package vn.trienkhai.directive.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.registry.BodyCalendar;
import vn.trienkhai.directive.registry.Registry;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.event.Outbox;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.time.CalendarLayer;
import vn.trienkhai.platform.time.LayeredCalendar;
import vn.trienkhai.platform.time.SpecialDay;
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
    private final CalendarLog log;
    private final Registry registry;

    Calendars(
            CalendarYearRepository years,
            Sql sql,
            Outbox outbox,
            CalendarLog log,
            Registry registry) {
        this.years = years;
        this.sql = sql;
        this.outbox = outbox;
        this.log = log;
        this.registry = registry;
    }

    public WorkingCalendar national() {
        return named(NATIONAL).calendar();
    }

    /** The calendar a body counts by: its own exceptions, those of bodies above, the nation's. */
    public LayeredCalendar of(UUID body) {
        return layered(layers(layersOf(body)));
    }

    /** The same for many; bodies that count alike share what was read. */
    public BodyCalendars of(Collection<UUID> bodies) {
        var read = new HashMap<String, Map<Integer, List<SpecialDay>>>();
        LayeredCalendar.Recorded once = id -> read.computeIfAbsent(id, this::recorded);
        var alike = new HashMap<List<CalendarLayer>, WorkingCalendar>();
        Function<List<CalendarLayer>, WorkingCalendar> counting =
                layers ->
                        alike.computeIfAbsent(
                                layers, all -> LayeredCalendar.of(NATIONAL, all, once).calendar());
        var own = new HashMap<UUID, WorkingCalendar>();
        registry.calendarsOf(bodies)
                .forEach((body, given) -> own.put(body, counting.apply(layers(given))));
        return new BodyCalendars(counting.apply(List.of()), own);
    }

    private static List<CalendarLayer> layers(List<BodyCalendar> calendars) {
        return calendars.stream().map(BodyCalendar::layer).toList();
    }

    List<BodyCalendar> layersOf(UUID body) {
        if (!registry.unknown(List.of(body)).isEmpty()) {
            throw new DomainProblem(
                    DomainProblem.Kind.INVALID, "organization-unknown", "There is no body " + body);
        }
        return registry.calendarsOf(body);
    }

    /**
     * Any name of ours may be asked for. A calendar of its own lies over the national one: its
     * entry for a day takes the place of the one there.
     */
    LayeredCalendar named(String calendarId) {
        return layered(
                calendarId.equals(NATIONAL)
                        ? List.of()
                        : List.of(CalendarLayer.always(calendarId)));
    }

    private LayeredCalendar layered(List<CalendarLayer> layers) {
        return LayeredCalendar.of(NATIONAL, layers, this::recorded);
    }

    private Map<Integer, List<SpecialDay>> recorded(String calendarId) {
        return years.ofCalendar(calendarId).stream()
                .collect(
                        Collectors.toMap(
                                CalendarYear::year,
                                year -> year.days().stream().map(Day::special).toList()));
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
    CalendarYear record(CalendarYear year, List<Day> days, @Nullable String source) {
        years.save(year);
        var recorded = year.record(days, source);
        outbox.publishState(recorded.key(), year.tellNext(), recorded);
        var saved = years.save(year);
        log.note(saved, source);
        return saved;
    }

    boolean isUnknown(String calendarId) {
        return !NAME.matcher(calendarId).matches();
    }

    void requireName(String calendarId) {
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
