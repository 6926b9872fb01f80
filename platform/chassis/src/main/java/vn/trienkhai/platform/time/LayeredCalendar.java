package vn.trienkhai.platform.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The calendar a body counts by, made of several: for each day the first layer that has an entry
 * for it decides, at last the base. Every service that counts days for one body counts with this.
 */
public final class LayeredCalendar {

    private final WorkingCalendar calendar;
    private final Map<LocalDate, CalendarLayer> origins;

    private LayeredCalendar(WorkingCalendar calendar, Map<LocalDate, CalendarLayer> origins) {
        this.calendar = calendar;
        this.origins = Map.copyOf(origins);
    }

    /** The special days of a calendar as recorded, by year. */
    @FunctionalInterface
    public interface Recorded {
        Map<Integer, ? extends Collection<SpecialDay>> years(String calendarId);
    }

    /**
     * Lays the layers over the base.
     *
     * @param base the calendar below all, and the name of the result
     * @param nearestFirst the layers, the one that decides first
     */
    public static LayeredCalendar of(
            String base, List<CalendarLayer> nearestFirst, Recorded recorded) {
        var byYear = new TreeMap<Integer, Map<LocalDate, SpecialDay>>();
        recorded.years(base)
                .forEach(
                        (year, days) -> {
                            of(byYear, year);
                            days.forEach(day -> put(byYear, year, day));
                        });
        var origins = new HashMap<LocalDate, CalendarLayer>();
        for (var layer : nearestFirst.reversed()) {
            recorded.years(layer.calendarId())
                    .forEach(
                            (year, days) -> {
                                of(byYear, year);
                                days.stream()
                                        .filter(day -> layer.covers(day.date()))
                                        .forEach(
                                                day -> {
                                                    put(byYear, year, day);
                                                    origins.put(day.date(), layer);
                                                });
                            });
        }
        var calendar = WorkingCalendar.named(base);
        for (var year : byYear.entrySet()) {
            calendar = calendar.with(year.getKey(), year.getValue().values());
        }
        return new LayeredCalendar(calendar, origins);
    }

    private static Map<LocalDate, SpecialDay> of(
            Map<Integer, Map<LocalDate, SpecialDay>> byYear, int year) {
        return byYear.computeIfAbsent(year, any -> new TreeMap<>());
    }

    private static void put(
            Map<Integer, Map<LocalDate, SpecialDay>> byYear, int year, SpecialDay day) {
        of(byYear, year).put(day.date(), day);
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    /** The layer that decides the day; empty where the base does, or the weekday. */
    public Optional<CalendarLayer> origin(LocalDate day) {
        return Optional.ofNullable(origins.get(day));
    }
}
