package vn.trienkhai.directive.cascade;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.time.VietnamTime;

/**
 * As of which time something is asked for: what was recorded before it counts, and nothing else.
 *
 * @param day the day waits are counted to
 * @param asked the day that was asked for; absent when it is now
 */
public record Known(Instant before, LocalDate day, @Nullable LocalDate asked) {

    private static final Instant NOW_AND_EVER = Instant.parse("9999-12-31T00:00:00Z");

    /** The end of the day in Vietnam, or now. */
    public static Known on(@Nullable LocalDate day, Clock clock) {
        var today = VietnamTime.today(clock);
        if (day == null) {
            return new Known(NOW_AND_EVER, today, null);
        }
        if (day.isAfter(today)) {
            throw new DomainProblem(
                    DomainProblem.Kind.INVALID,
                    "known-day-in-future",
                    "Nobody knows yet what will be known on " + day);
        }
        return new Known(day.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant(), day, day);
    }

    /** For cursors: a page of one day is not continued with another. */
    String key() {
        return asked == null ? "now" : asked.toString();
    }
}
