package vn.trienkhai.task.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.CalendarLayer;

/** Our view of {@code organization.recorded.v1}: only the fields we read. */
record OrganizationRecorded(
        UUID organizationId,
        String officialName,
        @Nullable LocalDate closedOn,
        List<CalendarLayer> calendars) {

    OrganizationRecorded {
        calendars = calendars == null ? List.of() : List.copyOf(calendars);
    }
}
