package vn.trienkhai.task.timing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trienkhai.task.registry.Organizations;

/**
 * Today for the tasks of all bodies at once. What is overdue is the same for all; what is near
 * depends on the calendar the lead counts by.
 *
 * @param own by what {@link Organizations#LAYERS_OF_LEAD} says
 */
public record Days(Today national, Map<String, Today> own) {

    public LocalDate date() {
        return national.date();
    }

    /** The furthest day on which anybody has no more than this many working days left. */
    public LocalDate furthestWithin(int workingDays) {
        return all().map(today -> today.lastDayWithin(workingDays))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The last day of each that has no more than this many left; for {@link #ofLead}. */
    public String lastDaysWithin(int workingDays) {
        return Stream.concat(Stream.of(Map.entry("", national)), own.entrySet().stream())
                .map(
                        each ->
                                "\"%s\":\"%s\""
                                        .formatted(
                                                each.getKey(),
                                                each.getValue().lastDayWithin(workingDays)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** The day of a task's lead in the parameter, as SQL about the task {@code t}. */
    public static String ofLead(String parameter) {
        return "cast(cast(:%s as jsonb) ->> %s as date)"
                .formatted(parameter, Organizations.LAYERS_OF_LEAD);
    }

    private Stream<Today> all() {
        return Stream.concat(Stream.of(national), own.values().stream());
    }
}
