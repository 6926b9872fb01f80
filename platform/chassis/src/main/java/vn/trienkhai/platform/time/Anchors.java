package vn.trienkhai.platform.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days a counted deadline can start from, as far as they are known, and the day as of which a
 * recurring one is asked for. Immutable.
 */
public record Anchors(Map<String, LocalDate> days, @Nullable LocalDate asOf) {

    private static final Anchors NONE = new Anchors(Map.of(), null);

    public Anchors {
        days = Map.copyOf(days);
    }

    public static Anchors none() {
        return NONE;
    }

    public Anchors issuedOn(@Nullable LocalDate day) {
        return with(Deadline.ISSUE, day);
    }

    public Anchors receivedOn(@Nullable LocalDate day) {
        return with(Deadline.RECEIPT, day);
    }

    /** The day another step ended, under its id. An unknown day (null) leaves the step open. */
    public Anchors with(String step, @Nullable LocalDate day) {
        if (day == null) {
            return this;
        }
        var all = new HashMap<>(days);
        all.put(step, day);
        return new Anchors(all, asOf);
    }

    /** Recurring deadlines are then the next one not before this day. */
    public Anchors asOf(LocalDate day) {
        return new Anchors(days, day);
    }

    @Nullable LocalDate of(String step) {
        return days.get(step);
    }
}
