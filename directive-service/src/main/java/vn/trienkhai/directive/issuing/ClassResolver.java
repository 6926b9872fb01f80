package vn.trienkhai.directive.issuing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.trienkhai.directive.grouping.Classes;

/** Resolves each class once per plan, as of the issue date. */
final class ClassResolver {

    private final Classes classes;
    private final LocalDate asOf;
    private final Map<UUID, Optional<List<UUID>>> resolved = new LinkedHashMap<>();

    ClassResolver(Classes classes, LocalDate asOf) {
        this.classes = classes;
        this.asOf = asOf;
    }

    /** Empty when there is no such class; a class may well have no members. */
    Optional<List<UUID>> members(UUID classId) {
        return resolved.computeIfAbsent(classId, id -> classes.members(id, asOf));
    }

    IssuePlan.Resolutions resolutions() {
        var members = new LinkedHashMap<UUID, List<UUID>>();
        resolved.forEach((id, found) -> found.ifPresent(list -> members.put(id, list)));
        return new IssuePlan.Resolutions(members);
    }
}
