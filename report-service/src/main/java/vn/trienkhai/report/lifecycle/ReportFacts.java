package vn.trienkhai.report.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.report.calendar.WrittenDeadline;
import vn.trienkhai.report.requirement.StationRole;

/** The report as every event about it tells it, after the act. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportFacts(
        UUID reportId,
        UUID requirementId,
        UUID periodId,
        UUID directiveId,
        UUID dutyId,
        String title,
        UUID authorId,
        ReportLevel level,
        ReportState state,
        @Nullable Place station) {

    /** Where it lies and since when. */
    record Place(
            int order,
            StationRole role,
            UUID organizationId,
            WrittenDeadline deadline,
            Instant since) {}
}
