package vn.trienkhai.report.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Our view of {@code organization.recorded.v1}. The owner is directive-service. */
record OrganizationRecorded(UUID organizationId, String officialName, @Nullable String shortName) {}
