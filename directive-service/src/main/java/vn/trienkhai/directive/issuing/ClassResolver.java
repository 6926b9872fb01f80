package vn.trienkhai.directive.issuing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.trienkhai.directive.grouping.Classes;

/** Resolves each class once per plan, as of the issue date. */
final class ClassResolver {

    private final Classes classes;
    private final LocalDate asOf;
    private final Map<UUID, Classes.Meaning> resolved = new LinkedHashMap<>();

    ClassResolver(Classes classes, LocalDate asOf) {
        this.classes = classes;
        this.asOf = asOf;
    }

    /** There may be no such class, and a class may well have no members. */
    Classes.Meaning meaning(UUID classId) {
        return resolved.computeIfAbsent(classId, id -> classes.meaning(id, asOf));
    }

    IssuePlan.Resolutions resolutions() {
        var members = new LinkedHashMap<UUID, List<UUID>>();
        resolved.forEach(
                (id, found) -> {
                    if (found instanceof Classes.Meaning.Bodies(var bodies)) {
                        members.put(id, bodies);
                    }
                });
        return new IssuePlan.Resolutions(members);
    }
}
