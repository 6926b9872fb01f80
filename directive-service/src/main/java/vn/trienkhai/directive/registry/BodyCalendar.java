package vn.trienkhai.directive.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.CalendarLayer;

/**
 * A calendar a body counts by on some days, its own or one of a body above it.
 *
 * @param givenById whose it is
 * @param hierarchy along which it came; absent when it is the body's alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BodyCalendar(
        String calendarId,
        UUID givenById,
        @Nullable String hierarchy,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public CalendarLayer layer() {
        return new CalendarLayer(calendarId, validFrom, validTo);
    }
}
