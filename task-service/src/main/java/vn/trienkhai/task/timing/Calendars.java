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
        var alike = new HashMap<List<CalendarLayer>, Today>();
        var days = new HashMap<UUID, Today>();
        for (var body : bodies) {
            var own = layers.getOrDefault(body, List.of());
            days.put(body, alike.computeIfAbsent(own, this::today));
        }
        return days;
    }

    private Today today(List<CalendarLayer> layers) {
        var layered = LayeredCalendar.of(calendarId, layers, this::recorded);
        return new Today(VietnamTime.today(clock), layered.calendar());
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
