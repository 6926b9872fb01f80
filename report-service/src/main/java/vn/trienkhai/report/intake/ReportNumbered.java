package vn.trienkhai.report.intake;

import java.time.LocalDate;
import java.util.UUID;

/** Our view of {@code report-document.numbered.v1}. The owner is directive-service. */
record ReportNumbered(UUID reportId, String symbol, LocalDate issuedOn) {}
