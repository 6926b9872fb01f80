package vn.trienkhai.directive.issuing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.trienkhai.directive.content.Monitor;
import vn.trienkhai.directive.content.Reporting;
import vn.trienkhai.directive.issuing.IssuePlan.Assignment;
import vn.trienkhai.directive.issuing.IssuePlan.Copy;
import vn.trienkhai.directive.issuing.IssuePlan.Gap;

/** Recipients of duties and of copies are two sets; who acts without a copy is a gap. */
final class Coverage {

    private final Map<UUID, Set<String>> roles = new LinkedHashMap<>();

    /** Everybody who acts, with what they do, in order of appearance. */
    static Map<UUID, Set<String>> acting(List<Monitor> monitors, List<Assignment> assignments) {
        var coverage = new Coverage();
        monitors.forEach(monitor -> coverage.add(monitor.organizationId(), monitor.role().name()));
        assignments.forEach(coverage::add);
        return coverage.roles;
    }

    static List<Gap> gaps(Map<UUID, Set<String>> acting, List<Copy> copies, UUID issuer) {
        var covered = copies.stream().map(Copy::organizationId).collect(Collectors.toSet());
        return acting.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(issuer))
                .filter(entry -> !covered.contains(entry.getKey()))
                .map(entry -> new Gap(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private void add(Assignment assignment) {
        assignment.doers().forEach(doer -> add(doer.organizationId(), doer.role()));
        assignment.watchers().forEach(watcher -> add(watcher.organizationId(), watcher.role()));
        var reporting = assignment.duty().reporting();
        if (reporting != null) {
            add(reporting.addresseeId(), "ADDRESSEE");
            for (Reporting.Station station : reporting.route()) {
                add(station.organizationId(), station.role().name());
            }
        }
    }

    private void add(UUID body, String role) {
        roles.computeIfAbsent(body, key -> new LinkedHashSet<>()).add(role);
    }
}
