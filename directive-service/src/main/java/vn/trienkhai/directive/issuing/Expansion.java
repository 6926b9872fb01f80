package vn.trienkhai.directive.issuing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Duty;
import vn.trienkhai.directive.content.Monitor;
import vn.trienkhai.directive.grouping.Classes.Meaning;
import vn.trienkhai.directive.issuing.IssuePlan.Assignment;
import vn.trienkhai.directive.issuing.IssuePlan.Finding;
import vn.trienkhai.directive.issuing.IssuePlan.Holding;

/** From bodies and classes as written to the bodies that are meant, each once. */
final class Expansion {

    private final ClassResolver classes;
    private final List<Finding> findings;

    Expansion(ClassResolver classes, List<Finding> findings) {
        this.classes = classes;
        this.findings = findings;
    }

    Assignment assignment(Duty duty, String pointer) {
        var doers = new LinkedHashMap<Object, Holding>();
        Set<Holding> watchers = new LinkedHashSet<>();
        for (var holder : duty.holders()) {
            for (var body : meant(holder.organizationId(), holder.classId(), pointer)) {
                var holding = new Holding(body, holder.role(), holder.classId());
                if (Monitor.watches(holder.role())) {
                    watchers.add(holding);
                } else {
                    doers.putIfAbsent(keyIn(duty, holding), holding);
                }
            }
        }
        var sorted = new ArrayList<>(doers.values());
        sorted.sort(Comparator.comparing(holding -> !holding.role().equals("LEAD")));
        return new Assignment(duty, sorted, List.copyOf(watchers));
    }

    /** Separately, a body has one task whatever its roles; together, it may have several roles. */
    private static Object keyIn(Duty duty, Holding holding) {
        return switch (duty.mode()) {
            case EACH -> holding.organizationId();
            case JOINT -> List.of(holding.organizationId(), holding.role());
        };
    }

    /** A class that resolves to nobody, or to more than can be told, is fatal. */
    List<UUID> meant(@Nullable UUID organizationId, @Nullable UUID classId, String pointer) {
        if (organizationId != null) {
            return List.of(organizationId);
        }
        if (classId == null) {
            return List.of();
        }
        return switch (classes.meaning(classId)) {
            case Meaning.Bodies(var ids) when ids.isEmpty() ->
                    none("class-empty", pointer, "The class has no member on the issue date");
            case Meaning.Bodies(var ids) -> ids;
            case Meaning.TooMany(var most) ->
                    none(
                            "class-too-large",
                            pointer,
                            "The class means more than %d bodies on the issue date"
                                    .formatted(most));
            case Meaning.Unknown() ->
                    none("class-unknown", pointer, "There is no class " + classId);
        };
    }

    private List<UUID> none(String code, String pointer, String detail) {
        findings.add(Finding.fatal(code, pointer, detail));
        return List.of();
    }
}
