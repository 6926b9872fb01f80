package vn.trienkhai.directive.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.event.DomainEvent;

/** What the calendar tells. Each record has a schema of the same name in contracts/events. */
sealed interface CalendarEvent extends DomainEvent {

    @Override
    default String topic() {
        return "calendar.events";
    }

    @Override
    default String type() {
        return switch (this) {
            case Recorded _ -> "calendar.recorded.v1";
        };
    }

    /** All special days of a calendar year. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Recorded(
            String calendarId,
            int year,
            List<Day> days,
            @Nullable String base,
            @Nullable String source)
            implements CalendarEvent {

        String key() {
            return calendarId + "-" + year;
        }
    }
}
