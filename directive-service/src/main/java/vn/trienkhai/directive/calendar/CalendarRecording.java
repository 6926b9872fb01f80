package vn.trienkhai.directive.calendar;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A calendar year as it was recorded once: by whom, when, on what source; never changed after. */
record CalendarRecording(
        long version,
        List<Day> days,
        @Nullable String source,
        Instant recordedAt,
        String recordedBy) {}
