package vn.trienkhai.directive.issuing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Duty;
import vn.trienkhai.directive.content.Monitor;
import vn.trienkhai.directive.content.Recipient;
import vn.trienkhai.directive.issuing.IssuePlan.Assignment;
import vn.trienkhai.directive.issuing.IssuePlan.Copy;
import vn.trienkhai.directive.issuing.IssuePlan.Finding;
import vn.trienkhai.directive.issuing.IssuePlan.Holding;

/** From bodies and classes as written to the bodies that are meant, each once. */
final class Expansion {

    private final ClassResolver classes;
    private final UUID issuer;
    private final List<Finding> findings;

    Expansion(ClassResolver classes, UUID issuer, List<Finding> findings) {
        this.classes = classes;
        this.issuer = issuer;
        this.findings = findings;
    }

    List<Copy> copies(List<Recipient> recipients) {
        var copies = new LinkedHashMap<UUID, Copy>();
        for (int i = 0; i < recipients.size(); i++) {
            var recipient = recipients.get(i);
            var pointer = "/recipients/" + i;
            if (recipient.text() != null) {
                outside(recipient, pointer);
            }
            for (var body : meant(recipient.organizationId(), recipient.classId(), pointer)) {
                add(copies, new Copy(body, recipient.purpose(), recipient.classId()), pointer);
            }
        }
        if (copies.isEmpty()) {
            findings.add(Finding.warning("nobody-receives", "/recipients", "No body gets a copy"));
        }
        return List.copyOf(copies.values());
    }

    private void outside(Recipient recipient, String pointer) {
        switch (recipient.purpose()) {
            case ARCHIVE, INTERNAL_POSITION, PUBLISH -> {}
            case ACTION, REPORT_UP, FOR_INFORMATION, UNSPECIFIED ->
                    findings.add(
                            Finding.warning(
                                    "recipient-outside-registry",
                                    pointer,
                                    "No copy goes to \""
                                            + recipient.text()
                                            + "\": not a body here"));
        }
    }

    private void add(Map<UUID, Copy> copies, Copy copy, String pointer) {
        if (copy.organizationId().equals(issuer)) {
            findings.add(
                    Finding.warning("issuer-is-recipient", pointer, "The issuer gets no copy"));
            return;
        }
        var before = copies.putIfAbsent(copy.organizationId(), copy);
        if (before != null && before.purpose() != copy.purpose()) {
            findings.add(
                    Finding.warning(
                            "recipient-listed-twice",
                            pointer,
                            "A body is listed twice; the first purpose counts"));
        }
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

    private List<UUID> meant(
            @Nullable UUID organizationId, @Nullable UUID classId, String pointer) {
        if (organizationId != null) {
            return List.of(organizationId);
        }
        if (classId == null) {
            return List.of();
        }
        var members = classes.members(classId);
        if (members.isEmpty()) {
            findings.add(Finding.fatal("class-unknown", pointer, "There is no class " + classId));
        } else if (members.get().isEmpty()) {
            findings.add(
                    Finding.warning(
                            "class-empty", pointer, "The class has no member on the issue date"));
        }
        return members.orElse(List.of());
    }
}
