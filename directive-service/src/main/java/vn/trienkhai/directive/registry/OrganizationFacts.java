package vn.trienkhai.directive.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.problem.DomainProblem;

/**
 * What is known of a body and can be corrected: names, identifiers, parents, contacts, its span.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrganizationFacts(
        List<Name> names,
        List<Identifier> identifiers,
        List<ParentLink> parents,
        List<Contact> contacts,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    /** Level of the political system. */
    enum Level {
        CENTRAL,
        PROVINCE,
        DISTRICT,
        COMMUNE,
        UNIT
    }

    /** What sort of name it is. */
    enum NameKind {
        OFFICIAL,
        SHORT,
        ABBREVIATION,
        VARIANT
    }

    /** A name and when it was borne. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Name(
            String text,
            NameKind kind,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        boolean holdsOn(LocalDate day) {
            return !since().isAfter(day) && (validTo == null || !day.isAfter(validTo));
        }

        LocalDate since() {
            return validFrom == null ? LocalDate.MIN : validFrom;
        }
    }

    /** A code another system knows the body by. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Identifier(
            String scheme,
            String value,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** Where the body can be reached. */
    record Contact(Channel channel, String value) {}

    /** How to reach a body. */
    enum Channel {
        EMAIL,
        PHONE
    }

    OrganizationFacts {
        names = names == null ? List.of() : List.copyOf(names);
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
        parents = parents == null ? List.of() : List.copyOf(parents);
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
    }

    void check(UUID self) {
        if (names.stream().noneMatch(name -> name.kind() == NameKind.OFFICIAL)) {
            throw unacceptable("official-name-missing", "A body needs an official name");
        }
        if (openedOn != null && closedOn != null && closedOn.isBefore(openedOn)) {
            throw unacceptable("closed-before-opened", "A body cannot close before it opens");
        }
        if (parents.stream().anyMatch(parent -> parent.organizationId().equals(self))) {
            throw unacceptable("own-parent", "A body cannot stand above itself");
        }
    }

    static DomainProblem unacceptable(String type, String detail) {
        return new DomainProblem(DomainProblem.Kind.UNACCEPTABLE, type, detail);
    }
}
