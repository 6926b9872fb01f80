package vn.trienkhai.report.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.event.DomainEvent;

/** What is told about a report. Each record has a schema of its type in contracts/events. */
public sealed interface ReportEvent extends DomainEvent {

    @Override
    default String topic() {
        return "report.events";
    }

    @Override
    default String type() {
        return switch (this) {
            case Submitted _ -> "report.submitted.v1";
            case Withdrawn _ -> "report.withdrawn.v1";
            case Forwarded _ -> "report.forwarded.v1";
            case Returned _ -> "report.returned.v1";
            case Accepted _ -> "report.accepted.v1";
            case Appraised _ -> "report.appraised.v1";
            case Approved _ -> "report.approved.v1";
            case Conferred _ -> "report.conferred.v1";
            case Signed _ -> "report.signed.v1";
            case Issued _ -> "report.issued.v1";
        };
    }

    record Submitted(ReportFacts report, UUID byId, Instant at, int edition, boolean late)
            implements ReportEvent {}

    record Withdrawn(ReportFacts report, UUID byId, Instant at, String reason)
            implements ReportEvent {}

    record Forwarded(ReportFacts report, UUID byId, Instant at, UUID toId) implements ReportEvent {}

    record Returned(
            ReportFacts report, UUID byId, Instant at, UUID toId, String reason, List<Mark> marks)
            implements ReportEvent {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Accepted(ReportFacts report, UUID byId, Instant at, @Nullable UUID consolidatedId)
            implements ReportEvent {}

    record Appraised(ReportFacts report, UUID byId, Instant at, String opinion)
            implements ReportEvent {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Approved(ReportFacts report, UUID byId, Instant at, @Nullable String note)
            implements ReportEvent {}

    record Conferred(ReportFacts report, UUID byId, Instant at, LocalDate heldOn, String outcome)
            implements ReportEvent {}

    /** The type of document cannot be called so in Java: an event's own type is. */
    record Signed(
            ReportFacts report,
            UUID byId,
            Instant at,
            @JsonProperty("type") String documentType,
            UUID signerId,
            String regime)
            implements ReportEvent {}

    record Issued(ReportFacts report, UUID byId, Instant at, String symbol, LocalDate issuedOn)
            implements ReportEvent {}
}
