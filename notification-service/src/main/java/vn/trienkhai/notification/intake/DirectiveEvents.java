package vn.trienkhai.notification.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Our views of what directive-service tells of directives and their duties. */
final class DirectiveEvents {

    private DirectiveEvents() {}

    /** Read from {@code directive.registered.v1} and {@code directive.issued.v1}. */
    record DirectiveNamed(
            UUID directiveId,
            @Nullable String symbol,
            @JsonProperty("abstract") String abstractText) {}

    /** Holders in whatever role; who only gets a copy is told of beside it. */
    record DutyAssigned(DirectiveIdentity directive, List<Holder> holders) {

        UUID directiveId() {
            return directive.directiveId();
        }

        List<UUID> bodies() {
            return holders.stream().map(Holder::organizationId).toList();
        }
    }

    record DirectiveIdentity(UUID directiveId) {}

    record Holder(UUID organizationId) {}

    record DutyMoved(UUID directiveId, UUID toId) {}

    record DirectiveAmended(
            UUID directiveId,
            LocalDate on,
            String reason,
            @JsonProperty("abstract") String abstractText,
            List<Part> changes) {}

    /** A part of the directive that changed. */
    record Part(String part, String name, String kind) {}

    /** Read from {@code directive.withdrawn.v1} and {@code directive.replaced.v1}. */
    record DirectiveEnded(UUID directiveId, LocalDate on, @Nullable String reason) {}
}
