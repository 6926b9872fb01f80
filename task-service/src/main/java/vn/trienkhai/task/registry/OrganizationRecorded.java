package vn.trienkhai.task.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Our view of {@code organization.recorded.v1}: only the fields we read. */
record OrganizationRecorded(
        UUID organizationId, String officialName, @Nullable LocalDate closedOn) {}
