package vn.trienkhai.directive.registry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
 * A body of the registry (cơ quan, tổ chức, đơn vị). Its identity is the id; names, identifiers,
 * parents and positions each have their days. What the law makes of it is in {@link Reshaping}.
 */
@Entity
public class Organization extends Aggregate {

    private String kind;

    @Enumerated(EnumType.STRING)
    private OrganizationFacts.Level level;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Name> names;

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

    private @Nullable String calendarId;
    private String sortName;

    @SuppressWarnings("UnusedVariable") // read by Turns
    private @Nullable LocalDate nextTurn;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Organization() {}

    @SuppressWarnings("NullAway.Init") // amend sets the rest
    Organization(UUID id, String kind, OrganizationFacts.Level level, OrganizationFacts facts) {
        super(id);
        this.kind = kind;
        this.level = level;
        this.parents = new ArrayList<>();
        this.successors = List.of();
        this.predecessors = List.of();
        amend(facts);
    }

    /** Replaces everything that is known of it. */
    void amend(OrganizationFacts facts) {
        FactRules.check(id(), facts);
        names = facts.names();
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
        calendarId = facts.calendarId();
        sortName = SearchKey.of(officialName(LocalDate.MAX));
    }

    OrganizationFacts facts() {
        return new OrganizationFacts(
                names,
                identifiers,
                List.copyOf(parents),
                contacts,
                positions,
                openedOn,
                closedOn,
                earlierSpans,
                calendarId);
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
        return Stream.concat(names.stream(), parents.stream())
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

    String kind() {
        return kind;
    }

    OrganizationFacts.Level level() {
        return level;
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
