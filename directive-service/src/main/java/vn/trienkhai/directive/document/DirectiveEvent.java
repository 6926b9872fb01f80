package vn.trienkhai.directive.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.symbol.Regime;
import vn.trienkhai.platform.event.DomainEvent;

/**
 * What is told about a directive, except its duties. Each record has a schema of the same name in
 * contracts/events.
 */
public sealed interface DirectiveEvent extends DomainEvent {

    @Override
    default String topic() {
        return "directive.events";
    }

    @Override
    default String type() {
        return switch (this) {
            case Registered _ -> "directive.registered.v1";
            case Issued _ -> "directive.issued.v1";
            case Amended _ -> "directive.amended.v1";
            case Withdrawn _ -> "directive.withdrawn.v1";
            case Replaced _ -> "directive.replaced.v1";
            case Concluded _ -> "directive.concluded.v1";
        };
    }

    /** A document became known that was not issued here. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Registered(
            UUID directiveId,
            Regime regime,
            @JsonProperty("type") String documentType,
            @Nullable String symbol,
            @JsonProperty("abstract") String abstractText,
            @Nullable UUID issuerId,
            @Nullable LocalDate issuedOn,
            DirectiveOrigin origin)
            implements DirectiveEvent {

        static Registered of(Directive document) {
            var header = document.header();
            return new Registered(
                    document.id(),
                    header.regime(),
                    header.type(),
                    header.symbol(),
                    header.abstractText(),
                    document.issuerId(),
                    header.issuedOn(),
                    document.origin());
        }
    }

    /** A directive was issued; its duties and copies are told beside it. */
    record Issued(
            UUID directiveId,
            Regime regime,
            @JsonProperty("type") String documentType,
            String symbol,
            @JsonProperty("abstract") String abstractText,
            UUID issuerId,
            LocalDate issuedOn,
            DirectiveOrigin origin,
            Header.Urgency urgency,
            List<UUID> monitors,
            List<UUID> implementsIds,
            int recipientCount,
            int dutyCount)
            implements DirectiveEvent {}

    /** It was amended; what the parts say now is read from the directive itself. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Amended(
            UUID directiveId,
            int version,
            LocalDate on,
            String reason,
            @Nullable UUID basedOnId,
            @JsonProperty("abstract") String abstractText,
            List<Part> changes)
            implements DirectiveEvent {

        /** A part that changed, by its name. */
        public record Part(String part, String name, String kind) {}
    }

    /** What it ordered is no longer asked for. */
    record Withdrawn(UUID directiveId, LocalDate on, String reason) implements DirectiveEvent {}

    /** Another directive took its place. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Replaced(UUID directiveId, LocalDate on, UUID replacedById, @Nullable String reason)
            implements DirectiveEvent {}

    /** Its work is done. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Concluded(UUID directiveId, LocalDate on, @Nullable String reason)
            implements DirectiveEvent {}
}
