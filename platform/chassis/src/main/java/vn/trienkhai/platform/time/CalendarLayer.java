package vn.trienkhai.platform.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that lies over others on the days from first to last, both included; open where a day
 * is absent.
 */
public record CalendarLayer(
        String calendarId, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {

    /** Over all days. */
    public static CalendarLayer always(String calendarId) {
        return new CalendarLayer(calendarId, null, null);
    }

    public boolean covers(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo));
    }
}
