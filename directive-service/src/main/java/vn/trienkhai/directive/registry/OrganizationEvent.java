package vn.trienkhai.directive.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.registry.OrganizationFacts.Contact;
import vn.trienkhai.directive.registry.OrganizationFacts.Level;
import vn.trienkhai.platform.event.DomainEvent;

/** What the registry tells. Each record has a schema of the same name in contracts/events. */
sealed interface OrganizationEvent extends DomainEvent {

    @Override
    default String topic() {
        return "organization.events";
    }

    @Override
    default String type() {
        return switch (this) {
            case Recorded _ -> "organization.recorded.v1";
        };
    }

    /** A body as it now stands, whole. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Recorded(
            UUID organizationId,
            String kind,
            Level level,
            String officialName,
            @Nullable String shortName,
            List<Parent> parents,
            List<Contact> contacts,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate closedOn)
            implements OrganizationEvent {

        static Recorded of(Organization body) {
            return new Recorded(
                    body.id(),
                    body.kind(),
                    body.level(),
                    body.officialName(LocalDate.MAX),
                    body.shortName(LocalDate.MAX).orElse(null),
                    body.parents().stream()
                            .filter(link -> link.validTo() == null)
                            .map(link -> new Parent(link.hierarchy(), link.organizationId()))
                            .toList(),
                    body.contacts(),
                    body.openedOn(),
                    body.closedOn());
        }
    }

    /** The body directly above, in one hierarchy. */
    record Parent(ParentLink.Hierarchy hierarchy, UUID organizationId) {}
}
