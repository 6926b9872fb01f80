package vn.trienkhai.directive.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.trienkhai.directive.calendar.Calendars;
import vn.trienkhai.directive.content.Duty;
import vn.trienkhai.directive.content.Recipient;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.grouping.Classes;
import vn.trienkhai.directive.issuing.IssuePlan.Copy;
import vn.trienkhai.directive.issuing.IssuePlan.Finding;
import vn.trienkhai.directive.issuing.IssuePlan.Holding;
import vn.trienkhai.directive.issuing.IssuePlan.Severity;
import vn.trienkhai.directive.registry.Registry;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.time.VietnamTime;

/** Works out what adding recipients to an issued directive would do; refuses by name. */
@ApplicationScoped
class LatePlanner {

    private final Classes classes;
    private final Registry registry;
    private final Calendars calendars;
    private final Enclosures enclosures;
    private final Sql sql;
    private final Clock clock;

    LatePlanner(
            Classes classes,
            Registry registry,
            Calendars calendars,
            Enclosures enclosures,
            Sql sql,
            Clock clock) {
        this.classes = classes;
        this.registry = registry;
        this.calendars = calendars;
        this.enclosures = enclosures;
        this.sql = sql;
        this.clock = clock;
    }

    LatePlan plan(Directive directive, LateRequest request) {
        var issuedOn = Objects.requireNonNull(directive.header().issuedOn());
        if (request.addedOn().isBefore(issuedOn)
                || request.addedOn().isAfter(VietnamTime.today(clock))) {
            throw unacceptable(
                    "addition-date-impossible",
                    "Recipients are added between the issue, %s, and today".formatted(issuedOn));
        }
        requireKnown(request.recipients());
        var findings = new ArrayList<Finding>();
        var expansion = new Expansion(new ClassResolver(classes, request.addedOn()), findings);
        var all =
                Distribution.of(
                        request.recipients(),
                        expansion,
                        Objects.requireNonNull(directive.issuerId()),
                        findings);
        findings.addAll(InternalUse.published(directive.header(), request.recipients()));
        findings.addAll(enclosures.published(directive.id(), request.recipients()));
        refuse(findings);
        var copies = fresh(directive.id(), all.copies());
        var days = new LateDeadline.Days(issuedOn, request.addedOn(), calendars.national());
        var duties = taken(directive, request, all.copies(), expansion, days);
        if (copies.isEmpty() && duties.isEmpty()) {
            throw new DomainProblem(
                    DomainProblem.Kind.CONFLICT,
                    "recipient-known-already",
                    "Everybody named has a copy and the duties already");
        }
        return new LatePlan(copies, all.lines(), duties);
    }

    private List<LatePlan.Taken> taken(
            Directive directive,
            LateRequest request,
            List<Copy> copies,
            Expansion expansion,
            LateDeadline.Days days) {
        var duties = new ArrayList<LatePlan.Taken>();
        for (var duty : duties(directive, request)) {
            var before = before(duty.id());
            var takers = takers(duty, request, copies, expansion, before);
            if (!takers.isEmpty()) {
                var deadline = LateDeadline.of(duty.deadline(), days, request.shift());
                var watchers = expansion.assignment(duty, "/dutyIds").watchers();
                duties.add(new LatePlan.Taken(duty, takers, watchers, deadline, before.rounds()));
            }
        }
        return duties;
    }

    private void requireKnown(List<Recipient> recipients) {
        var unknown =
                registry.unknown(
                        recipients.stream()
                                .map(Recipient::organizationId)
                                .filter(id -> id != null)
                                .toList());
        if (!unknown.isEmpty()) {
            throw unacceptable("organization-unknown", "There is no body " + unknown.getFirst());
        }
    }

    /** Here there is nothing to mend in a draft: the first thing fatal is the refusal. */
    private static void refuse(List<Finding> findings) {
        findings.stream()
                .filter(
                        finding ->
                                finding.severity() == Severity.FATAL
                                        || finding.code().equals("nobody-receives"))
                .findFirst()
                .ifPresent(
                        finding -> {
                            throw unacceptable(finding.code(), finding.detail());
                        });
    }

    private List<Copy> fresh(UUID directiveId, List<Copy> copies) {
        var known =
                new HashSet<>(
                        sql.list(
                                "select recipient_id from delivery where directive_id = ? and state <>"
                                        + " 'RECALLED'",
                                row -> row.id("recipient_id"),
                                directiveId));
        return copies.stream().filter(copy -> !known.contains(copy.organizationId())).toList();
    }

    private static List<Duty> duties(Directive directive, LateRequest request) {
        var duties = directive.parts().duties();
        for (var id : new LinkedHashSet<>(request.dutyIds())) {
            var named = duties.stream().filter(duty -> duty.id().equals(id)).findFirst();
            if (named.isEmpty()) {
                throw unacceptable("duty-unknown", "The directive has no duty " + id);
            }
            if (named.get().mode() != Duty.Mode.EACH) {
                throw unacceptable(
                        "duty-not-joinable",
                        "A joint duty has its lead already; only separate ones can be taken over");
            }
        }
        return duties.stream()
                .filter(duty -> duty.mode() == Duty.Mode.EACH)
                .filter(
                        duty ->
                                request.dutyIds().isEmpty()
                                        || request.dutyIds().contains(duty.id()))
                .toList();
    }

    /** Who takes it over: whoever is to act and does not hold it yet. */
    private static List<Holding> takers(
            Duty duty, LateRequest request, List<Copy> copies, Expansion expansion, Before before) {
        var named = !request.dutyIds().isEmpty();
        if (named && copies.stream().anyMatch(copy -> !copy.purpose().asksForAction())) {
            throw unacceptable(
                    "purpose-takes-no-duty",
                    "Who is only informed, or keeps the copy, takes over no duty");
        }
        var meant = expansion.assignment(duty, "/dutyIds").doers();
        var role = duty.holders().getFirst().role();
        return copies.stream()
                .filter(copy -> copy.purpose().asksForAction())
                .filter(copy -> !before.holding().contains(copy.organizationId()))
                .filter(copy -> named || isMeant(copy, meant))
                .map(copy -> new Holding(copy.organizationId(), role(copy, meant, role), null))
                .toList();
    }

    private static boolean isMeant(Copy copy, List<Holding> meant) {
        return meant.stream().anyMatch(each -> each.organizationId().equals(copy.organizationId()));
    }

    private static String role(Copy copy, List<Holding> meant, String otherwise) {
        return meant.stream()
                .filter(each -> each.organizationId().equals(copy.organizationId()))
                .map(Holding::role)
                .findFirst()
                .orElse(otherwise);
    }

    /** Who holds a duty, and how often each body was given it so far. */
    private record Before(Set<UUID> holding, Map<UUID, Integer> rounds) {}

    private record Given(UUID body, int rounds, boolean holds) {}

    private Before before(UUID dutyId) {
        var given =
                sql.list(
                        """
                        select organization_id, max(round) as rounds, bool_or(moved_to_id is null) as holds
                          from duty_holder where duty_id = ? group by organization_id
                        """,
                        row ->
                                new Given(
                                        row.id("organization_id"),
                                        row.number("rounds"),
                                        row.flag("holds")),
                        dutyId);
        return new Before(
                given.stream().filter(Given::holds).map(Given::body).collect(Collectors.toSet()),
                given.stream().collect(Collectors.toMap(Given::body, Given::rounds)));
    }

    private static DomainProblem unacceptable(String type, String detail) {
        return new DomainProblem(DomainProblem.Kind.UNACCEPTABLE, type, detail);
    }
}
