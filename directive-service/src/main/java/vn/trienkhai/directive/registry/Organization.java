package vn.trienkhai.directive.registry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.registry.OrganizationFacts.Contact;
import vn.trienkhai.directive.registry.OrganizationFacts.Identifier;
import vn.trienkhai.directive.registry.OrganizationFacts.Name;
import vn.trienkhai.directive.registry.OrganizationFacts.NameKind;
import vn.trienkhai.platform.text.SearchKey;
import vn.trienkhai.platform.work.Aggregate;

/**
 * A body of the registry (cơ quan, tổ chức, đơn vị). Its identity is the id; names, kind and level,
 * identifiers, parents and positions each have their days. What the law makes of it is in {@link
 * Reshaping}.
 */
@Entity
public class Organization extends Aggregate {

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Name> names;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Rank> ranks;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Identifier> identifiers;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Contact> contacts;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Position> positions;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "organization_parent", joinColumns = @JoinColumn(name = "child_id"))
    @BatchSize(size = 500)
    private List<ParentLink> parents;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Succession> successors;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Succession> predecessors;

    private @Nullable LocalDate openedOn;
    private @Nullable LocalDate closedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Span> earlierSpans;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<OwnCalendar> calendars;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<BodyCalendar> reachingCalendars;

    private String sortName;

    @SuppressWarnings("UnusedVariable") // read by Turns
    private @Nullable LocalDate nextTurn;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Organization() {}

    @SuppressWarnings("NullAway.Init") // amend sets the rest
    Organization(UUID id, OrganizationFacts facts) {
        super(id);
        this.parents = new ArrayList<>();
        this.successors = List.of();
        this.predecessors = List.of();
        this.reachingCalendars = List.of();
        amend(facts);
    }

    /** Replaces everything that is known of it. */
    void amend(OrganizationFacts facts) {
        FactRules.check(id(), facts);
        names = facts.names();
        ranks = facts.ranks();
        identifiers = facts.identifiers();
        contacts = facts.contacts();
        positions = facts.positions();
        if (!List.copyOf(parents).equals(facts.parents())) {
            parents.clear();
            parents.addAll(facts.parents());
        }
        openedOn = facts.openedOn();
        closedOn = facts.closedOn();
        earlierSpans = facts.earlierSpans();
        calendars = facts.calendars();
        sortName = SearchKey.of(officialName(LocalDate.MAX));
    }

    OrganizationFacts facts() {
        return new OrganizationFacts(
                names,
                ranks,
                identifiers,
                List.copyOf(parents),
                contacts,
                positions,
                openedOn,
                closedOn,
                earlierSpans,
                calendars);
    }

    /** Its own calendars and those of bodies above it have changed for it. */
    void countsBy(List<BodyCalendar> reaching) {
        reachingCalendars = List.copyOf(reaching);
    }

    /** What it counts by besides the national calendar, the nearest first. */
    List<BodyCalendar> reachingCalendars() {
        return reachingCalendars;
    }

    void succeededBy(Succession succession) {
        successors = Stream.concat(successors.stream(), Stream.of(succession)).toList();
    }

    void succeeds(Succession succession) {
        predecessors = Stream.concat(predecessors.stream(), Stream.of(succession)).toList();
    }

    /** The full state as of a day, as it is told on every change and when another day begins. */
    OrganizationEvent.Recorded recorded(LocalDate today) {
        nextTurn = turnAfter(today).orElse(null);
        return OrganizationEvent.Recorded.of(this, today);
    }

    /** The next day on which something that is told begins or has ended. */
    private Optional<LocalDate> turnAfter(LocalDate today) {
        return Stream.<List<? extends Dated>>of(names, ranks, parents)
                .flatMap(List::stream)
                .flatMap(
                        each ->
                                Stream.of(
                                        each.since(),
                                        each.validTo() == null
                                                ? LocalDate.MIN
                                                : each.until().plusDays(1)))
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder());
    }

    /** The official name of that day; where none holds, the last one known. */
    public String officialName(LocalDate asOf) {
        return name(NameKind.OFFICIAL, asOf).orElseGet(() -> names.getFirst().text());
    }

    Optional<String> shortName(LocalDate asOf) {
        return name(NameKind.SHORT, asOf).or(() -> name(NameKind.ABBREVIATION, asOf));
    }

    private Optional<String> name(NameKind wanted, LocalDate asOf) {
        var ofKind = names.stream().filter(name -> name.kind() == wanted).toList();
        return Dated.on(asOf, ofKind).stream()
                .max(Comparator.comparing(Name::since))
                .or(() -> ofKind.stream().max(Comparator.comparing(Name::since)))
                .map(Name::text);
    }

    /** Whether the body exists on that day; the closing day still counts. */
    public boolean existsOn(LocalDate day) {
        var now =
                (openedOn == null || !day.isBefore(openedOn))
                        && (closedOn == null || !day.isAfter(closedOn));
        return now || !Dated.on(day, earlierSpans).isEmpty();
    }

    /** Of what kind and level it is on that day. */
    Rank rank(LocalDate asOf) {
        return Dated.on(asOf, ranks).getFirst();
    }

    List<Succession> successors() {
        return successors;
    }

    List<Succession> predecessors() {
        return predecessors;
    }

    @Nullable LocalDate openedOn() {
        return openedOn;
    }

    @Nullable LocalDate closedOn() {
        return closedOn;
    }

    String sortName() {
        return sortName;
    }
}
