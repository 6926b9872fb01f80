package vn.trienkhai.directive.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that holds from a day to a day, both included; open where a day is absent. */
interface Dated {

    @Nullable LocalDate validFrom();

    @Nullable LocalDate validTo();

    default LocalDate since() {
        var from = validFrom();
        return from == null ? LocalDate.MIN : from;
    }

    default LocalDate until() {
        var to = validTo();
        return to == null ? LocalDate.MAX : to;
    }

    default boolean holdsOn(LocalDate day) {
        return !day.isBefore(since()) && !day.isAfter(until());
    }

    default boolean overlaps(Dated other) {
        return !since().isAfter(other.until()) && !other.since().isAfter(until());
    }

    /** Whether it says anything about this day or a later one. */
    default boolean reachesInto(LocalDate day) {
        return !until().isBefore(day);
    }

    static <T extends Dated> List<T> on(LocalDate day, Collection<T> all) {
        return all.stream().filter(each -> each.holdsOn(day)).toList();
    }
}
