package vn.trienkhai.report.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.time.CalendarLayer;

/** Our view of {@code organization.recorded.v1}. The owner is directive-service. */
record OrganizationRecorded(
        UUID organizationId,
        String officialName,
        @Nullable String shortName,
        List<CalendarLayer> calendars,
        @Nullable LocalDate closedOn) {

    OrganizationRecorded {
        calendars = calendars == null ? List.of() : List.copyOf(calendars);
    }
}
