package vn.trienkhai.directive.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.trienkhai.directive.calendar.Calendars;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.grouping.Classes;
import vn.trienkhai.directive.issuing.IssuePlan.Assignment;
import vn.trienkhai.directive.issuing.IssuePlan.Finding;
import vn.trienkhai.directive.registry.Registry;
import vn.trienkhai.platform.time.VietnamTime;

/** Works out what issuing a draft would do. The same plan is shown as a dry run and carried out. */
@ApplicationScoped
class IssuePlanner {

    private final Classes classes;
    private final Registry registry;
    private final Calendars calendars;
    private final NumberPlan numbers;
    private final DutyEvents events;
    private final Enclosures enclosures;
    private final Clock clock;

    IssuePlanner(
            Classes classes,
            Registry registry,
            Calendars calendars,
            NumberPlan numbers,
            DutyEvents events,
            Enclosures enclosures,
            Clock clock) {
        this.classes = classes;
        this.registry = registry;
        this.calendars = calendars;
        this.numbers = numbers;
        this.events = events;
        this.enclosures = enclosures;
        this.clock = clock;
    }

    /**
     * @param take whether the plan will be carried out in this transaction: then the register is
     *     locked
     */
    IssuePlan plan(Directive draft, IssueRequest request, boolean take) {
        var findings = new ArrayList<Finding>();
        var issuer = Objects.requireNonNull(draft.issuerId());
        var parts = draft.parts();
        var calendar = calendars.national();
        if (request.issuedOn().isAfter(VietnamTime.today(clock))) {
            findings.add(
                    Finding.fatal("issue-date-in-future", "/issuedOn", "The day is still to come"));
        }
        findings.addAll(FormChecks.of(draft.header(), parts));
        findings.addAll(InternalUse.published(draft.header(), parts.recipients()));
        var mandates = registry.mandates(issuer, request.issuedOn());
        MandateCheck.of(draft.header().signature(), mandates, request.issuedOn())
                .ifPresent(findings::add);
        var resolver = new ClassResolver(classes, request.issuedOn());
        var expansion = new Expansion(resolver, findings);
        var distribution = Distribution.of(parts.recipients(), expansion, issuer, findings);
        var copies = distribution.copies();
        var enclosed = enclosures.of(draft, findings);
        var assignments = new ArrayList<Assignment>();
        for (int i = 0; i < parts.duties().size(); i++) {
            assignments.add(
                    expansion.assignment(parts.duties().get(i), "/duties/" + i + "/holders"));
        }
        findings.addAll(DutyChecks.of(assignments, parts.clauses(), request.issuedOn(), calendar));
        findings.addAll(events.tooLarge(draft, assignments, request.issuedOn(), calendar));
        distribution.tellInformedHolders(doers(assignments));
        var number = numbers.offer(draft, request, take, findings);
        var acting = Coverage.acting(draft.header().monitors(), assignments);
        var gaps = Coverage.gaps(acting, copies, issuer);
        if (!take) {
            tellClosed(acting.keySet(), copies, request, findings);
            tellGaps(gaps, request, findings);
        }
        return new IssuePlan(
                request.issuedOn(),
                number,
                resolver.resolutions(),
                copies,
                distribution.lines(),
                enclosed,
                List.copyOf(assignments),
                gaps,
                List.copyOf(findings));
    }

    private static Set<UUID> doers(List<Assignment> assignments) {
        return assignments.stream()
                .flatMap(assignment -> assignment.doers().stream())
                .map(IssuePlan.Holding::organizationId)
                .collect(Collectors.toSet());
    }

    /** A warning, so that it is looked for in the dry run only. */
    private void tellClosed(
            Set<UUID> acting,
            List<IssuePlan.Copy> copies,
            IssueRequest request,
            List<Finding> findings) {
        var all = new ArrayList<>(acting);
        copies.forEach(copy -> all.add(copy.organizationId()));
        registry.bodies(all.stream().distinct().toList()).values().stream()
                .filter(body -> !body.existsOn(request.issuedOn()))
                .forEach(
                        body ->
                                findings.add(
                                        Finding.warning(
                                                "organization-closed",
                                                null,
                                                body.officialName(request.issuedOn())
                                                        + " does not exist on the issue date")));
    }

    private void tellGaps(List<IssuePlan.Gap> gaps, IssueRequest request, List<Finding> findings) {
        var names =
                registry.names(
                        gaps.stream().map(IssuePlan.Gap::organizationId).toList(),
                        request.issuedOn());
        gaps.forEach(
                gap ->
                        findings.add(
                                Finding.warning(
                                        "coverage-gap",
                                        "/recipients",
                                        "%s must act (%s) but gets no copy"
                                                .formatted(
                                                        names.get(gap.organizationId()),
                                                        String.join(", ", gap.roles())))));
    }
}
