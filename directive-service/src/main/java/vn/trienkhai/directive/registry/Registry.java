package vn.trienkhai.directive.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other capabilities may ask about bodies. */
@ApplicationScoped
public class Registry {

    private final OrganizationRepository organizations;
    private final Candidates candidates;
    private final CalendarInheritance calendars;

    Registry(
            OrganizationRepository organizations,
            Candidates candidates,
            CalendarInheritance calendars) {
        this.organizations = organizations;
        this.candidates = candidates;
        this.calendars = calendars;
    }

    /** How well a name fits. */
    public enum Match {
        /** To the letter. */
        EXACT,
        /** But for tones, đ, case, white space, usual abbreviations, i or y. */
        SAME_FOLDED,
        /** Only alike. */
        SIMILAR
    }

    /** A body a name may mean, and the name of its own that fits. */
    public record Candidate(UUID organizationId, String matchedName, Match match) {}

    /**
     * The bodies named so on the day, by any official, short or variant name that holds then; the
     * best first, at most 20.
     */
    public List<Candidate> named(String name, LocalDate asOf) {
        return candidates.named(name, asOf);
    }

    /** The positions whose holders may sign for the body on the day; empty for an unknown body. */
    public List<Position> signatories(UUID body, LocalDate asOf) {
        return organizations
                .findByIdOptional(body)
                .filter(found -> found.existsOn(asOf))
                .map(
                        found ->
                                Dated.on(asOf, found.facts().positions()).stream()
                                        .filter(position -> !position.capacities().isEmpty())
                                        .toList())
                .orElse(List.of());
    }

    /**
     * Mandates of a body on a day.
     *
     * @param kept whether the registry keeps any of this body at all, of whatever day
     * @param held those that hold on the day
     */
    public record Mandates(boolean kept, List<Position> held) {}

    /** Whose signature binds the body on the day, as far as the registry knows. */
    public Mandates mandates(UUID body, LocalDate day) {
        var kept =
                organizations.findByIdOptional(body).stream()
                        .flatMap(found -> found.facts().positions().stream())
                        .anyMatch(position -> !position.capacities().isEmpty());
        return new Mandates(kept, signatories(body, day));
    }

    /** The calendars that reach the body, its own and of bodies above it, the nearest first. */
    public List<BodyCalendar> calendarsOf(UUID body) {
        return organizations
                .findByIdOptional(body)
                .map(Organization::reachingCalendars)
                .orElse(List.of());
    }

    /** The same for many bodies; those whom none reaches besides the nation's are left out. */
    public Map<UUID, List<BodyCalendar>> calendarsOf(Collection<UUID> bodies) {
        return calendars.reaching(bodies);
    }

    /** The bodies that exist under these ids; unknown ids are left out. */
    public Map<UUID, Organization> bodies(Collection<UUID> ids) {
        return organizations.all(ids).stream()
                .collect(Collectors.toMap(Organization::id, Function.identity()));
    }

    /** Names as of a day; an unknown id is its own name. */
    public Map<UUID, String> names(Collection<UUID> ids, LocalDate asOf) {
        var known = bodies(ids);
        return ids.stream()
                .distinct()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                id -> {
                                    var body = known.get(id);
                                    return body == null ? id.toString() : body.officialName(asOf);
                                }));
    }

    /** Those of the ids that the registry does not know. */
    public List<UUID> unknown(Collection<UUID> ids) {
        var known = bodies(ids);
        return ids.stream().distinct().filter(id -> !known.containsKey(id)).toList();
    }

    /** The one body that ever bore exactly this name; empty when none or several did. */
    public Optional<UUID> bearing(String name) {
        var found = candidates.bearing(name);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
