package vn.trienkhai.directive.calendar;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.WorkingCalendar;

/**
 * The calendars many bodies count by (decision 0114).
 *
 * @param own of those that others reach besides the nation's
 */
public record BodyCalendars(WorkingCalendar national, Map<UUID, WorkingCalendar> own) {

    /** The calendar of this body; the nation's where it is not known which body is concerned. */
    public WorkingCalendar of(@Nullable UUID body) {
        return body == null ? national : own.getOrDefault(body, national);
    }
}
