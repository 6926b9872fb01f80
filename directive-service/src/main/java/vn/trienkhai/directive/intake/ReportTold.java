package vn.trienkhai.directive.intake;

import java.util.UUID;

/** Our view of every {@code report.*.v1}: where the report stands. The owner is report-service. */
record ReportTold(Report report) {

    /** The report as it is after what happened. */
    record Report(
            UUID reportId,
            UUID directiveId,
            UUID dutyId,
            UUID authorId,
            String level,
            String state) {}
}
