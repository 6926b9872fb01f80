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
import java.util.stream.Collectors;
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
 * A body of the registry (cơ quan, tổ chức, đơn vị). Its identity is the id; names, identifiers and
 * parents each have their time.
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

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "organization_parent", joinColumns = @JoinColumn(name = "child_id"))
    private List<ParentLink> parents;

    private @Nullable LocalDate openedOn;
    private @Nullable LocalDate closedOn;
    private String sortName;

    @SuppressWarnings("UnusedVariable") // read by searches
    private String searchKey;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Organization() {}

    @SuppressWarnings("NullAway.Init") // amend sets the rest
    Organization(UUID id, String kind, OrganizationFacts.Level level, OrganizationFacts facts) {
        super(id);
        this.kind = kind;
        this.level = level;
        this.parents = new ArrayList<>();
        amend(facts);
    }

    /** Replaces everything that can be corrected without a legal act. */
    OrganizationEvent.Recorded amend(OrganizationFacts facts) {
        facts.check(id());
        names = facts.names();
        identifiers = facts.identifiers();
        contacts = facts.contacts();
        if (!List.copyOf(parents).equals(facts.parents())) {
            parents.clear();
            parents.addAll(facts.parents());
        }
        openedOn = facts.openedOn();
        closedOn = facts.closedOn();
        sortName = SearchKey.of(officialName(LocalDate.MAX));
        searchKey =
                names.stream()
                        .map(name -> SearchKey.of(name.text()))
                        .collect(Collectors.joining("|"));
        return recorded();
    }

    OrganizationFacts facts() {
        return new OrganizationFacts(
                names, identifiers, List.copyOf(parents), contacts, openedOn, closedOn);
    }

    /** The full state, as it is told on every change. */
    OrganizationEvent.Recorded recorded() {
        return OrganizationEvent.Recorded.of(this);
    }

    /** The official name of that day; the first one known when none fits. */
    public String officialName(LocalDate asOf) {
        return name(NameKind.OFFICIAL, asOf).orElseGet(() -> names.getFirst().text());
    }

    Optional<String> shortName(LocalDate asOf) {
        return name(NameKind.SHORT, asOf).or(() -> name(NameKind.ABBREVIATION, asOf));
    }

    private Optional<String> name(NameKind wanted, LocalDate asOf) {
        var ofKind = names.stream().filter(name -> name.kind() == wanted).toList();
        return ofKind.stream()
                .filter(name -> name.holdsOn(asOf))
                .max(Comparator.comparing(Name::since))
                .or(() -> ofKind.stream().findFirst())
                .map(Name::text);
    }

    boolean bears(String name) {
        return names.stream().anyMatch(own -> own.text().equals(name));
    }

    /** Whether the body exists on that day; the closing day still counts. */
    public boolean existsOn(LocalDate day) {
        return (openedOn == null || !day.isBefore(openedOn))
                && (closedOn == null || !day.isAfter(closedOn));
    }

    String kind() {
        return kind;
    }

    OrganizationFacts.Level level() {
        return level;
    }

    List<ParentLink> parents() {
        return List.copyOf(parents);
    }

    List<Contact> contacts() {
        return contacts;
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
