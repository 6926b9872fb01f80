package vn.trienkhai.directive.issuing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Clause;
import vn.trienkhai.directive.content.Duty;
import vn.trienkhai.directive.content.Reporting;
import vn.trienkhai.directive.issuing.IssuePlan.Assignment;
import vn.trienkhai.directive.issuing.IssuePlan.Finding;
import vn.trienkhai.platform.time.Anchors;
import vn.trienkhai.platform.time.Deadline;
import vn.trienkhai.platform.time.Deadlines;
import vn.trienkhai.platform.time.WorkingCalendar;

/** What can be wrong with duties: nobody or several to answer, steps that are not there, days. */
final class DutyChecks {

    private final List<Finding> findings = new ArrayList<>();
    private final java.time.LocalDate issuedOn;
    private final WorkingCalendar calendar;

    private DutyChecks(java.time.LocalDate issuedOn, WorkingCalendar calendar) {
        this.issuedOn = issuedOn;
        this.calendar = calendar;
    }

    static List<Finding> of(
            List<Assignment> assignments,
            List<Clause> clauses,
            java.time.LocalDate issuedOn,
            WorkingCalendar calendar) {
        var checks = new DutyChecks(issuedOn, calendar);
        var refs = clauses.stream().map(Clause::ref).collect(Collectors.toSet());
        var steps = steps(assignments);
        for (int i = 0; i < assignments.size(); i++) {
            var pointer = "/duties/" + i;
            var duty = assignments.get(i).duty();
            checks.holders(assignments.get(i), pointer);
            checks.days(duty, steps.keySet(), pointer);
            if (!refs.isEmpty() && !refs.contains(duty.clauseRef())) {
                checks.findings.add(
                        Finding.warning(
                                "clause-unknown",
                                pointer + "/clauseRef",
                                "There is no clause " + duty.clauseRef()));
            }
        }
        checks.circles(steps);
        return checks.findings;
    }

    private static Map<String, Duty> steps(List<Assignment> assignments) {
        return assignments.stream()
                .map(Assignment::duty)
                .filter(duty -> duty.step() != null)
                .collect(Collectors.toMap(duty -> String.valueOf(duty.step()), duty -> duty));
    }

    private void holders(Assignment assignment, String pointer) {
        if (assignment.doers().isEmpty()) {
            findings.add(
                    Finding.fatal(
                            "duty-without-holder", pointer + "/holders", "Nobody holds this duty"));
        }
        var leads =
                assignment.doers().stream()
                        .filter(holding -> holding.role().equals("LEAD"))
                        .map(IssuePlan.Holding::organizationId)
                        .distinct()
                        .count();
        if (assignment.duty().mode() == Duty.Mode.JOINT && leads != 1) {
            findings.add(
                    Finding.fatal(
                            "joint-needs-one-lead",
                            pointer + "/holders",
                            "A joint duty has exactly one LEAD, this one has " + leads));
        }
    }

    private void days(Duty duty, Set<String> steps, String pointer) {
        day(duty.deadline(), withOutside(steps), pointer + "/deadline");
        words(duty.deadline(), pointer + "/deadline");
        var reporting = duty.reporting();
        if (reporting == null) {
            return;
        }
        var route = reporting.route();
        if (route.stream().map(Reporting.Station::order).distinct().count() < route.size()) {
            findings.add(
                    Finding.fatal(
                            "station-order-twice",
                            pointer + "/reporting/route",
                            "Two stations have the same order"));
        }
        for (var station : route) {
            var known =
                    Stream.concat(
                                    steps.stream(),
                                    route.stream()
                                            .filter(other -> other.order() < station.order())
                                            .map(other -> "station-" + other.order()))
                            .collect(Collectors.toSet());
            day(station.deadline(), known, pointer + "/reporting/route");
        }
    }

    /** What happens elsewhere a duty may wait for, a station of its route may not. */
    private static Set<String> withOutside(Set<String> steps) {
        return Stream.concat(steps.stream(), Stream.of(Deadline.OUTSIDE))
                .collect(Collectors.toSet());
    }

    private void words(Deadline deadline, String pointer) {
        if (Deadline.OUTSIDE.equals(deadline.after()) && deadline.raw().isBlank()) {
            findings.add(
                    Finding.fatal(
                            "outside-unsaid",
                            pointer + "/raw",
                            "Nobody could know what is waited for without the words that name it"));
        }
    }

    private void day(Deadline deadline, Set<String> steps, String pointer) {
        var after = deadline.after();
        if (after != null
                && !after.equals(Deadline.ISSUE)
                && !after.equals(Deadline.RECEIPT)
                && !steps.contains(after)) {
            findings.add(
                    Finding.fatal("step-unknown", pointer + "/after", "There is no step " + after));
        }
        var lastDay =
                Deadlines.resolve(deadline, Anchors.none().issuedOn(issuedOn), calendar).lastDay();
        if (lastDay == null) {
            return;
        }
        if (lastDay.isBefore(issuedOn)) {
            findings.add(
                    Finding.warning(
                            "deadline-before-issue",
                            pointer,
                            "The last day, " + lastDay + ", is past"));
        }
        if (!calendar.isWorkingDay(lastDay)) {
            findings.add(
                    Finding.warning(
                            "deadline-on-day-off",
                            pointer,
                            "The last day, %s, is no working day; the last one before is %s"
                                    .formatted(lastDay, calendar.onOrBefore(lastDay))));
        }
    }

    private void circles(Map<String, Duty> steps) {
        for (var step : steps.keySet()) {
            var seen = new HashSet<String>();
            for (@Nullable String at = step;
                    at != null && steps.containsKey(at);
                    at = next(steps, at)) {
                if (!seen.add(at)) {
                    findings.add(
                            Finding.fatal(
                                    "steps-in-circle",
                                    "/duties",
                                    "Step " + step + " waits for itself"));
                    return;
                }
            }
        }
    }

    private static @Nullable String next(Map<String, Duty> steps, String step) {
        var duty = steps.get(step);
        return duty == null ? null : duty.deadline().after();
    }
}
