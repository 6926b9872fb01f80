package vn.trienkhai.directive.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.deadline.ReadDeadline;
import vn.trienkhai.directive.reader.duty.Assignment;
import vn.trienkhai.directive.reader.duty.Role;

/**
 * Which assignments make one duty: those of one passage; what the same bodies do in one clause; who
 * helps the one who leads there. A report is a duty of its own. A deadline goes to the nearest duty
 * of its clause.
 */
final class Duties {

    private final List<Group> groups = new ArrayList<>();
    private final Map<Group, Found<ReadDeadline>> deadlines = new HashMap<>();

    private Duties() {}

    /** The assignments of one duty; equal only to itself. */
    static final class Group {

        private final @Nullable String clauseRef;
        private final List<Found<Assignment>> assignments;

        private Group(@Nullable String clauseRef, List<Found<Assignment>> assignments) {
            this.clauseRef = clauseRef;
            this.assignments = new ArrayList<>(assignments);
        }

        @Nullable String clauseRef() {
            return clauseRef;
        }

        List<Found<Assignment>> assignments() {
            return assignments;
        }

        private Set<String> bodies() {
            return assignments.stream()
                    .map(each -> each.value().body())
                    .collect(Collectors.toSet());
        }

        boolean has(Role role) {
            return assignments.stream().anyMatch(each -> each.value().role() == role);
        }

        private boolean only(Role role) {
            return assignments.stream().allMatch(each -> each.value().role() == role);
        }

        private int distanceTo(Found<?> other) {
            return assignments.stream()
                    .mapToInt(
                            each ->
                                    Math.max(
                                            0,
                                            Math.max(
                                                    other.span().from() - each.span().to(),
                                                    each.span().from() - other.span().to())))
                    .min()
                    .orElse(Integer.MAX_VALUE);
        }
    }

    static Duties of(Reading reading) {
        var duties = new Duties();
        var passages = Watching.byPassage(reading);
        passages.values().removeIf(Watching::nobodyActs);
        passages.forEach((passage, found) -> duties.place(new Group(passage.clauseRef(), found)));
        reading.deadlines().forEach(duties::attach);
        return duties;
    }

    List<Group> groups() {
        return List.copyOf(groups);
    }

    @Nullable Found<ReadDeadline> deadline(Group group) {
        return deadlines.get(group);
    }

    /** Joins what it belongs to, or stands alone. */
    private void place(Group added) {
        groups.stream()
                .filter(group -> added.clauseRef != null && added.clauseRef.equals(group.clauseRef))
                .filter(group -> belongTogether(group, added))
                .findFirst()
                .ifPresentOrElse(
                        group -> group.assignments.addAll(added.assignments),
                        () -> groups.add(added));
    }

    private static boolean belongTogether(Group one, Group other) {
        if (one.has(Role.REPORT) || other.has(Role.REPORT)) {
            return one.only(Role.REPORT)
                    && other.only(Role.REPORT)
                    && one.bodies().equals(other.bodies());
        }
        return one.bodies().equals(other.bodies())
                || (one.has(Role.LEAD) && other.only(Role.COORDINATE))
                || (one.only(Role.COORDINATE) && other.has(Role.LEAD));
    }

    private void attach(Found<ReadDeadline> deadline) {
        var clause = deadline.value().clauseRef();
        groups.stream()
                .filter(group -> Objects.equals(group.clauseRef, clause))
                .filter(group -> clause != null || group.distanceTo(deadline) == 0)
                .min(Comparator.comparingInt(group -> group.distanceTo(deadline)))
                .ifPresent(group -> deadlines.putIfAbsent(group, deadline));
    }
}
