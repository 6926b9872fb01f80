package vn.trienkhai.directive.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.registry.OrganizationFacts.Channel;
import vn.trienkhai.directive.registry.OrganizationFacts.Contact;
import vn.trienkhai.directive.registry.OrganizationFacts.Identifier;
import vn.trienkhai.directive.registry.OrganizationFacts.Level;
import vn.trienkhai.directive.registry.OrganizationFacts.Name;
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

    /** A body as it stands on the day of telling, with all its days, whole. */
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
            @Nullable LocalDate closedOn,
            List<Name> names,
            List<Rank> ranks,
            List<Identifier> identifiers,
            List<Successor> successors,
            List<Successor> predecessors,
            List<BodyCalendar> calendars)
            implements OrganizationEvent {

        static Recorded of(Organization body, LocalDate today) {
            var facts = body.facts();
            var rank = body.rank(today);
            return new Recorded(
                    body.id(),
                    rank.kind(),
                    rank.level(),
                    body.officialName(today),
                    body.shortName(today).orElse(null),
                    Dated.on(today, facts.parents()).stream()
                            .map(link -> new Parent(link.hierarchy(), link.organizationId()))
                            .toList(),
                    facts.contacts().stream().filter(Recorded::isOfTheBody).toList(),
                    facts.openedOn(),
                    facts.closedOn(),
                    facts.names(),
                    facts.ranks(),
                    facts.identifiers(),
                    body.successors().stream().map(Successor::of).toList(),
                    body.predecessors().stream().map(Successor::of).toList(),
                    body.reachingCalendars());
        }

        private static boolean isOfTheBody(Contact contact) {
            return contact.position() == null
                    && switch (contact.channel()) {
                        case Channel.EMAIL, Channel.PHONE -> true;
                        case Channel.FAX, Channel.ADDRESS -> false;
                    };
        }
    }

    /** The body directly above, in one hierarchy. */
    record Parent(ParentLink.Hierarchy hierarchy, UUID organizationId) {}

    /** Who takes over, and from which day. */
    record Successor(UUID organizationId, LocalDate from) {

        static Successor of(Succession succession) {
            return new Successor(succession.organizationId(), succession.from());
        }
    }
}
