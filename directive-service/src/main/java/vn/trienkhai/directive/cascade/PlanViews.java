package vn.trienkhai.directive.cascade;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.BodyLag;
import vn.trienkhai.directive.api.CascadeLagPage;
import vn.trienkhai.directive.api.ChildPlanPage;
import vn.trienkhai.directive.api.MappedPlan;
import vn.trienkhai.directive.api.OrganizationLevel;
import vn.trienkhai.directive.api.OwedPlan;
import vn.trienkhai.directive.api.OwedPlanPage;
import vn.trienkhai.directive.api.PlanClause;
import vn.trienkhai.directive.api.PlanLag;
import vn.trienkhai.directive.cascade.CascadeFacts.Plan;
import vn.trienkhai.directive.cascade.CascadeResource.Asked;
import vn.trienkhai.directive.cascade.ExpectedPlans.Counting;
import vn.trienkhai.directive.cascade.ExpectedPlans.Expected;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.registry.Registry;

/** Plans below a directive in the words of the contract. */
@ApplicationScoped
class PlanViews {

    private static final PlanLag NO_WAIT = new PlanLag(0, 0);

    private final CascadeFacts facts;
    private final ExpectedPlans expected;
    private final Registry registry;
    private final Pages pages;

    PlanViews(CascadeFacts facts, ExpectedPlans expected, Registry registry, Pages pages) {
        this.facts = facts;
        this.expected = expected;
        this.registry = registry;
        this.pages = pages;
    }

    /** Names and levels of the bodies of one page. */
    private record Labels(Map<UUID, String> names, Map<UUID, String> levels) {

        String name(UUID body) {
            return names.getOrDefault(body, body.toString());
        }

        @Nullable OrganizationLevel level(UUID body) {
            var level = levels.get(body);
            return level == null ? null : OrganizationLevel.fromString(level);
        }
    }

    ChildPlanPage children(Directive directive, Known known, Asked asked) {
        var page =
                pages.sorted(
                        facts.plans(directive.id(), known),
                        PlanViews::position,
                        Pages.key("child-plans", directive, known),
                        asked);
        var issuers = page.items().stream().map(Plan::issuerId).filter(Objects::nonNull).toList();
        var labels = labels(issuers, known);
        var counting = expected.counting(issuers);
        var issuedOn = directive.header().issuedOn();
        var arrivals = expected.arrivals(directive, known);
        return new ChildPlanPage(
                page.map(
                        plan ->
                                mapped(
                                        plan,
                                        labels,
                                        counting.lag(plan.issuerId(), issuedOn, plan.issuedOn()),
                                        sinceArrival(plan, arrivals, counting))),
                page.next());
    }

    OwedPlanPage owed(Directive directive, Known known, Asked asked) {
        var owing =
                sortedById(expected.of(directive, known)).stream()
                        .filter(each -> each.plan() == null)
                        .toList();
        var page =
                pages.sorted(
                        owing,
                        each -> each.body().toString(),
                        Pages.key("owed-plans", directive, known),
                        asked);
        var labels = labels(page.items().stream().map(Expected::body).toList(), known);
        return new OwedPlanPage(
                page.map(
                        each ->
                                new OwedPlan(
                                        each.body(),
                                        labels.name(each.body()),
                                        labels.level(each.body()),
                                        List.copyOf(each.because()),
                                        List.copyOf(each.duties()),
                                        orNone(each.lag()))),
                page.next());
    }

    CascadeLagPage lag(Directive directive, Known known, Asked asked) {
        var all = sortedById(expected.of(directive, known));
        var page =
                pages.sorted(
                        all,
                        each -> each.body().toString(),
                        Pages.key("cascade-lag", directive, known),
                        asked);
        var labels = labels(page.items().stream().map(Expected::body).toList(), known);
        return new CascadeLagPage(
                page.map(
                        each ->
                                new BodyLag(
                                        each.body(),
                                        labels.name(each.body()),
                                        labels.level(each.body()),
                                        each.plan() != null,
                                        each.plan() == null ? null : each.plan().id(),
                                        orNone(each.lag()))),
                page.next(),
                LevelLags.of(
                        all, facts.levels(all.stream().map(Expected::body).toList(), known.day())));
    }

    private Labels labels(Collection<UUID> bodies, Known known) {
        return new Labels(
                registry.names(bodies, known.day()),
                facts.levels(List.copyOf(bodies), known.day()));
    }

    private static MappedPlan mapped(
            Plan plan, Labels labels, @Nullable PlanLag lag, @Nullable PlanLag sinceArrival) {
        var issuer = plan.issuerId();
        return new MappedPlan(
                plan.id(),
                plan.symbol(),
                issuer,
                issuer == null ? null : labels.name(issuer),
                issuer == null ? null : labels.level(issuer),
                plan.abstractText(),
                plan.issuedOn(),
                plan.recordedAt(),
                plan.clauses().stream()
                        .map(each -> new PlanClause(each.clauseRef(), each.parentClauseRef()))
                        .toList(),
                lag,
                sinceArrival);
    }

    private static @Nullable PlanLag sinceArrival(
            Plan plan, Map<UUID, LocalDate> arrivals, Counting counting) {
        var issuer = plan.issuerId();
        return issuer == null ? null : counting.lag(issuer, arrivals.get(issuer), plan.issuedOn());
    }

    /** Plans without a day come last. */
    private static String position(Plan plan) {
        return (plan.issuedOn() == null ? "9999-99-99" : plan.issuedOn()) + "|" + plan.id();
    }

    private static List<Expected> sortedById(List<Expected> bodies) {
        return bodies.stream()
                .sorted(Comparator.comparing(each -> each.body().toString()))
                .toList();
    }

    private static PlanLag orNone(@Nullable PlanLag lag) {
        return lag == null ? NO_WAIT : lag;
    }
}
