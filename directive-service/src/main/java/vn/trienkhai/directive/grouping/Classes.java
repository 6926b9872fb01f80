package vn.trienkhai.directive.grouping;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.registry.Registry;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.work.Ids;

/** Makes, amends and closes classes and says who belongs to one on a day. */
@ApplicationScoped
public class Classes {

    private final OrganizationClassRepository classes;
    private final Members members;
    private final Registry registry;
    private final ClassLog log;
    private final int largest;

    Classes(
            OrganizationClassRepository classes,
            Members members,
            Registry registry,
            ClassLog log,
            @ConfigProperty(name = "trienkhai.classes.largest", defaultValue = "20000")
                    int largest) {
        this.classes = classes;
        this.members = members;
        this.registry = registry;
        this.log = log;
        this.largest = largest;
    }

    /** Whom a class means on a day. */
    public sealed interface Meaning {

        /** These, in their order; nobody when the class is closed or nobody fits. */
        record Bodies(List<UUID> ids) implements Meaning {}

        /** More than a document can be sent to; never cut off silently. */
        record TooMany(int most) implements Meaning {}

        /** There is no such class. */
        record Unknown() implements Meaning {}
    }

    public Meaning meaning(UUID classId, LocalDate asOf) {
        var found = classes.findByIdOptional(classId);
        if (found.isEmpty()) {
            return new Meaning.Unknown();
        }
        var ids =
                found.get().on(asOf).stream()
                        .flatMap(each -> members.page(each, asOf, null, largest + 1).stream())
                        .map(Members.Member::id)
                        .toList();
        return ids.size() > largest ? new Meaning.TooMany(largest) : new Meaning.Bodies(ids);
    }

    /** Those it means; nobody for an unknown class, refused when they are too many. */
    public List<UUID> members(UUID classId, LocalDate asOf) {
        return switch (meaning(classId, asOf)) {
            case Meaning.Bodies(var ids) -> ids;
            case Meaning.Unknown() -> List.of();
            case Meaning.TooMany(var most) -> throw tooLarge(most);
        };
    }

    private static DomainProblem tooLarge(int most) {
        return new DomainProblem(
                DomainProblem.Kind.UNACCEPTABLE,
                "class-too-large",
                "The class means more than %d bodies".formatted(most));
    }

    OrganizationClass create(@Nullable UUID givenId, String name, Definition definition) {
        if (givenId != null && classes.findById(givenId) != null) {
            throw new DomainProblem(
                    DomainProblem.Kind.CONFLICT,
                    "class-exists",
                    "There is already a class with the id " + givenId);
        }
        requireKnown(definition);
        var id = givenId == null ? Ids.next() : givenId;
        var made = classes.save(new OrganizationClass(id, name, definition));
        log.note(made, ClassLog.Act.CREATED, null, null);
        return made;
    }

    OrganizationClass amend(
            OrganizationClass locked, String name, Definition next, LocalDate day, String reason) {
        requireKnown(next);
        locked.amend(name, next, day);
        classes.save(locked);
        log.note(locked, ClassLog.Act.AMENDED, day, reason);
        return locked;
    }

    OrganizationClass close(OrganizationClass locked, LocalDate day, String reason) {
        locked.close(day);
        classes.save(locked);
        log.note(locked, ClassLog.Act.CLOSED, day, reason);
        return locked;
    }

    private void requireKnown(Definition definition) {
        var unknown = registry.unknown(definition.members());
        if (!unknown.isEmpty()) {
            throw new DomainProblem(
                    DomainProblem.Kind.UNACCEPTABLE,
                    "organization-unknown",
                    "There is no body " + unknown.getFirst());
        }
    }

    OrganizationClass get(UUID classId) {
        return found(classes.findByIdOptional(classId), classId);
    }

    OrganizationClass locked(UUID classId) {
        return found(classes.locked(classId), classId);
    }

    private static OrganizationClass found(Optional<OrganizationClass> found, UUID classId) {
        return found.orElseThrow(
                () ->
                        new DomainProblem(
                                DomainProblem.Kind.NOT_FOUND,
                                "organization-class-not-found",
                                "No class " + classId));
    }
}
