package vn.trienkhai.directive.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trienkhai.directive.api.CoverageGap;
import vn.trienkhai.directive.api.DutyMode;
import vn.trienkhai.directive.api.IssueCheck;
import vn.trienkhai.directive.api.IssueNumber;
import vn.trienkhai.directive.api.IssueProblem;
import vn.trienkhai.directive.api.IssueSeverity;
import vn.trienkhai.directive.api.ResolvedDuty;
import vn.trienkhai.directive.api.ResolvedHolder;
import vn.trienkhai.directive.calendar.Calendars;
import vn.trienkhai.directive.drafting.DirectiveViews;
import vn.trienkhai.directive.issuing.IssuePlan.Assignment;
import vn.trienkhai.directive.issuing.IssuePlan.Holding;
import vn.trienkhai.directive.numbering.NumberOffer;
import vn.trienkhai.directive.registry.Registry;
import vn.trienkhai.platform.time.WorkingCalendar;

/** A plan in the words of the contract. */
@ApplicationScoped
class IssueViews {

    private final Registry registry;
    private final Calendars calendars;
    private final DirectiveViews directives;
    private final DistributionViews lines;

    IssueViews(
            Registry registry,
            Calendars calendars,
            DirectiveViews directives,
            DistributionViews lines) {
        this.registry = registry;
        this.calendars = calendars;
        this.directives = directives;
        this.lines = lines;
    }

    IssueCheck view(IssuePlan plan) {
        var names = registry.names(bodies(plan), plan.issuedOn());
        var calendar = calendars.national();
        return new IssueCheck(
                plan.isIssuable(),
                plan.issuedOn(),
                number(plan.number()),
                lines.recipients(plan.copies(), names),
                lines.lines(plan.lines(), plan.issuedOn()),
                lines.enclosures(plan.enclosures()),
                plan.assignments().stream().map(each -> duty(each, names, plan, calendar)).toList(),
                plan.gaps().stream()
                        .map(
                                gap ->
                                        new CoverageGap(
                                                gap.organizationId(),
                                                name(names, gap.organizationId()),
                                                gap.roles()))
                        .toList(),
                plan.findings().stream()
                        .map(
                                finding ->
                                        new IssueProblem(
                                                IssueSeverity.fromString(finding.severity().name()),
                                                finding.code(),
                                                finding.pointer(),
                                                finding.detail()))
                        .toList());
    }

    private static IssueNumber number(NumberOffer offer) {
        return switch (offer) {
            case NumberOffer.Given given ->
                    new IssueNumber(given.registerId(), given.number(), given.symbol());
            case NumberOffer.Refused _ -> new IssueNumber(null, null, null);
        };
    }

    private ResolvedDuty duty(
            Assignment assignment,
            Map<UUID, String> names,
            IssuePlan plan,
            WorkingCalendar calendar) {
        var duty = assignment.duty();
        return new ResolvedDuty(
                duty.id(),
                duty.clauseRef(),
                duty.title(),
                DutyMode.fromString(duty.mode().name()),
                assignment.tasks(),
                holdings(assignment)
                        .map(
                                each ->
                                        new ResolvedHolder(
                                                each.organizationId(),
                                                name(names, each.organizationId()),
                                                each.role(),
                                                each.classId()))
                        .toList(),
                directives.deadline(duty.deadline(), plan.issuedOn(), calendar));
    }

    private static Stream<Holding> holdings(Assignment assignment) {
        return Stream.concat(assignment.doers().stream(), assignment.watchers().stream());
    }

    private static Set<UUID> bodies(IssuePlan plan) {
        return Stream.of(
                        plan.copies().stream().map(IssuePlan.Copy::organizationId),
                        plan.gaps().stream().map(IssuePlan.Gap::organizationId),
                        plan.assignments().stream()
                                .flatMap(IssueViews::holdings)
                                .map(Holding::organizationId))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }

    private static String name(Map<UUID, String> names, UUID id) {
        return names.getOrDefault(id, id.toString());
    }
}
