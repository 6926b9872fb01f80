package vn.trienkhai.notification.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Our views of what directive-service tells of directives and their deliveries. */
final class DirectiveEvents {

    private DirectiveEvents() {}

    /** Read from {@code directive.registered.v1} and {@code directive.issued.v1}. */
    record DirectiveNamed(
            UUID directiveId,
            @Nullable String symbol,
            @JsonProperty("abstract") String abstractText) {}

    record DeliverySent(DirectiveSummary directive, UUID recipientId) {}

    record DirectiveSummary(
            UUID directiveId,
            @Nullable String symbol,
            @JsonProperty("abstract") String abstractText,
            UUID issuerId) {}

    /** Read from {@code directive.withdrawn.v1} and {@code directive.replaced.v1}. */
    record DirectiveEnded(UUID directiveId, LocalDate on, @Nullable String reason) {}
}
