package vn.trienkhai.task.timing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.trienkhai.platform.time.CalendarLayer;
import vn.trienkhai.platform.time.LayeredCalendar;
import vn.trienkhai.platform.time.SpecialDay;
import vn.trienkhai.platform.time.VietnamTime;
import vn.trienkhai.task.registry.Organizations;

/** Today, with the working calendar as last told. */
@ApplicationScoped
public class Calendars implements PanacheRepositoryBase<CalendarYear, CalendarYear.Key> {

    private final Clock clock;
    private final Organizations organizations;
    private final String calendarId;

    Calendars(
            Clock clock,
            Organizations organizations,
            @ConfigProperty(name = "trienkhai.task.calendar") String calendarId) {
        this.clock = clock;
        this.organizations = organizations;
        this.calendarId = calendarId;
    }

    /** By the national calendar, for what is the same day for all. */
    public Today today() {
        return today(List.of());
    }

    /** By the calendars that reach the body, for what is counted for this body. */
    public Today todayOf(UUID body) {
        return Objects.requireNonNull(todayOf(List.of(body)).get(body));
    }

    /** The same for many: bodies that count alike share what was read. */
    public Map<UUID, Today> todayOf(Collection<UUID> bodies) {
        var layers = organizations.calendars(bodies);
        var counting = counting();
        return bodies.stream()
                .distinct()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                body -> counting.apply(layers.getOrDefault(body, List.of()))));
    }

    /** By every calendar somebody counts by, for what is asked of tasks of many bodies. */
    public Days days() {
        var counting = counting();
        var own = new HashMap<String, Today>();
        organizations.layers().forEach((key, layers) -> own.put(key, counting.apply(layers)));
        return new Days(counting.apply(List.of()), own);
    }

    private Today today(List<CalendarLayer> layers) {
        return counting().apply(layers);
    }

    /** Reads each calendar once, and lays those that are laid alike over each other once. */
    private Function<List<CalendarLayer>, Today> counting() {
        var date = VietnamTime.today(clock);
        var read = new HashMap<String, Map<Integer, List<SpecialDay>>>();
        LayeredCalendar.Recorded once = id -> read.computeIfAbsent(id, this::recorded);
        var alike = new HashMap<List<CalendarLayer>, Today>();
        return layers ->
                alike.computeIfAbsent(
                        layers,
                        all ->
                                new Today(
                                        date,
                                        LayeredCalendar.of(calendarId, all, once).calendar()));
    }

    private Map<Integer, List<SpecialDay>> recorded(String id) {
        return list("key.calendarId", id).stream()
                .collect(
                        Collectors.toMap(
                                CalendarYear::year,
                                year ->
                                        year.days().stream()
                                                .map(
                                                        day ->
                                                                new SpecialDay(
                                                                        day.date(),
                                                                        day.kind(),
                                                                        day.name()))
                                                .toList()));
    }

    void record(CalendarRecorded told, long version) {
        var key = new CalendarYear.Key(told.calendarId(), told.year());
        var year =
                Optional.ofNullable(findById(key))
                        .orElseGet(
                                () -> {
                                    var first = new CalendarYear(key);
                                    persist(first);
                                    return first;
                                });
        year.become(told.days(), version);
        flush();
    }
}
