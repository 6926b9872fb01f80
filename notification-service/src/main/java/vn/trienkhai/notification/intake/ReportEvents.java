package vn.trienkhai.notification.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Our views of what report-service tells. */
final class ReportEvents {

    private ReportEvents() {}

    record ReportSummary(
            UUID reportId,
            UUID periodId,
            UUID directiveId,
            String title,
            UUID authorId,
            @Nullable Station station) {}

    record Station(String role, UUID organizationId) {}

    /** Read from submitted, appraised and approved. */
    record ReportTold(ReportSummary report, UUID byId) {}

    record ReportForwarded(ReportSummary report, UUID byId, UUID toId) {}

    record ReportReturned(ReportSummary report, UUID byId, UUID toId, String reason) {}

    record ReportIssued(ReportSummary report, UUID byId, String symbol, LocalDate issuedOn) {}

    record StationSucceeded(
            UUID requirementId,
            UUID directiveId,
            String title,
            UUID formerId,
            UUID heirId,
            String legalBasis,
            List<String> roles,
            int waiting) {}

    record PeriodNearDue(
            UUID periodId,
            UUID directiveId,
            String title,
            UUID authorId,
            LocalDate dueOn,
            int workingDaysLeft) {}

    record PeriodOverdue(
            UUID periodId, UUID directiveId, String title, UUID authorId, LocalDate dueOn) {}
}
