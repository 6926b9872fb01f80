package vn.trienkhai.report.directory;

import java.util.List;
import java.util.UUID;

/** Our view of {@code directive.issued.v1}. The owner is directive-service. */
record DirectiveIssued(
        UUID directiveId, String regime, String symbol, UUID issuerId, List<UUID> monitors) {}
