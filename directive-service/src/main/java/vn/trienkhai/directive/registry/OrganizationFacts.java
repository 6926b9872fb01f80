package vn.trienkhai.directive.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a body and can be corrected: names, kinds and levels, identifiers, parents,
 * contacts, positions, calendars, when it existed. {@link FactRules} says what cannot be.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrganizationFacts(
        List<Name> names,
        List<Rank> ranks,
        List<Identifier> identifiers,
        List<ParentLink> parents,
        List<Contact> contacts,
        List<Position> positions,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        List<Span> earlierSpans,
        List<OwnCalendar> calendars) {

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
            String text, NameKind kind, @Nullable LocalDate validFrom, @Nullable LocalDate validTo)
            implements Dated {

        Name until(LocalDate last) {
            return new Name(text, kind, validFrom, last);
        }
    }

    /** A code another system knows the body by (row 26). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Identifier(
            String scheme, String value, @Nullable LocalDate validFrom, @Nullable LocalDate validTo)
            implements Dated {

        Identifier until(LocalDate last) {
            return new Identifier(scheme, value, validFrom, last);
        }
    }

    /** Where the body, or the holder of one of its positions, can be reached (row 30). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Contact(Channel channel, String value, @Nullable String position) {}

    /** How to reach a body. */
    enum Channel {
        EMAIL,
        PHONE,
        FAX,
        ADDRESS
    }

    OrganizationFacts {
        names = names == null ? List.of() : List.copyOf(names);
        ranks = ranks == null ? List.of() : List.copyOf(ranks);
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
        parents = parents == null ? List.of() : List.copyOf(parents);
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
        positions = positions == null ? List.of() : List.copyOf(positions);
        calendars = calendars == null ? List.of() : List.copyOf(calendars);
        earlierSpans = earlierSpans == null ? List.of() : List.copyOf(earlierSpans);
    }

    /** The same facts of a body that begins on this day. */
    OrganizationFacts openingOn(LocalDate day) {
        return existing(day, closedOn, earlierSpans);
    }

    /** What of it holds on the day; contacts and existence are not dated. */
    OrganizationFacts on(LocalDate day) {
        return new OrganizationFacts(
                Dated.on(day, names),
                Dated.on(day, ranks),
                Dated.on(day, identifiers),
                Dated.on(day, parents),
                contacts,
                Dated.on(day, positions),
                openedOn,
                closedOn,
                earlierSpans,
                Dated.on(day, calendars));
    }

    OrganizationFacts existing(
            @Nullable LocalDate from, @Nullable LocalDate last, List<Span> earlier) {
        return new OrganizationFacts(
                names,
                ranks,
                identifiers,
                parents,
                contacts,
                positions,
                from,
                last,
                earlier,
                calendars);
    }

    OrganizationFacts withNames(List<Name> others) {
        return new OrganizationFacts(
                others,
                ranks,
                identifiers,
                parents,
                contacts,
                positions,
                openedOn,
                closedOn,
                earlierSpans,
                calendars);
    }

    OrganizationFacts withRanks(List<Rank> others) {
        return new OrganizationFacts(
                names,
                others,
                identifiers,
                parents,
                contacts,
                positions,
                openedOn,
                closedOn,
                earlierSpans,
                calendars);
    }

    OrganizationFacts withIdentifiers(List<Identifier> others) {
        return new OrganizationFacts(
                names,
                ranks,
                others,
                parents,
                contacts,
                positions,
                openedOn,
                closedOn,
                earlierSpans,
                calendars);
    }

    OrganizationFacts withParents(List<ParentLink> others) {
        return new OrganizationFacts(
                names,
                ranks,
                identifiers,
                others,
                contacts,
                positions,
                openedOn,
                closedOn,
                earlierSpans,
                calendars);
    }

    OrganizationFacts withContacts(List<Contact> others) {
        return new OrganizationFacts(
                names,
                ranks,
                identifiers,
                parents,
                others,
                positions,
                openedOn,
                closedOn,
                earlierSpans,
                calendars);
    }

    OrganizationFacts withPositions(List<Position> others) {
        return new OrganizationFacts(
                names,
                ranks,
                identifiers,
                parents,
                contacts,
                others,
                openedOn,
                closedOn,
                earlierSpans,
                calendars);
    }
}
