package vn.trienkhai.directive.grouping;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.registry.OrganizationSearch;
import vn.trienkhai.directive.registry.Registry;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.work.Ids;

/** Makes classes and says who belongs to one on a day. */
@ApplicationScoped
public class Classes {

    private static final int LARGEST = 20_000;

    private final OrganizationClassRepository classes;
    private final OrganizationSearch search;
    private final Registry registry;

    Classes(OrganizationClassRepository classes, OrganizationSearch search, Registry registry) {
        this.classes = classes;
        this.search = search;
        this.registry = registry;
    }

    /** The members that exist on the day, in order of their names; empty for an unknown class. */
    public Optional<List<UUID>> members(UUID classId, LocalDate asOf) {
        return classes.findByIdOptional(classId).map(found -> resolve(found, asOf));
    }

    OrganizationClass create(
            @Nullable UUID givenId, String name, @Nullable ClassRule rule, List<UUID> members) {
        if (givenId != null && classes.findById(givenId) != null) {
            throw new DomainProblem(
                    DomainProblem.Kind.CONFLICT,
                    "class-exists",
                    "There is already a class with the id " + givenId);
        }
        var unknown = registry.unknown(members);
        if (!unknown.isEmpty()) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "organization-unknown",
                    "There is no body " + unknown.getFirst());
        }
        var id = givenId == null ? Ids.next() : givenId;
        return classes.save(new OrganizationClass(id, name, rule, members));
    }

    OrganizationClass get(UUID classId) {
        return classes.findByIdOptional(classId)
                .orElseThrow(
                        () ->
                                new DomainProblem(
                                        DomainProblem.Kind.NOT_FOUND,
                                        "organization-class-not-found",
                                        "No class " + classId));
    }

    List<UUID> resolve(OrganizationClass group, LocalDate asOf) {
        var rule = group.rule();
        if (rule == null) {
            return registry.bodies(group.members()).values().stream()
                    .filter(body -> body.existsOn(asOf))
                    .map(body -> body.id())
                    .sorted(java.util.Comparator.comparing(group.members()::indexOf))
                    .toList();
        }
        var query =
                new OrganizationSearch.Query(
                        asOf,
                        null,
                        rule.kinds(),
                        rule.levels(),
                        rule.ancestorId(),
                        rule.hierarchy(),
                        null,
                        LARGEST);
        return search.find(query).stream().map(OrganizationSearch.Found::id).toList();
    }
}
