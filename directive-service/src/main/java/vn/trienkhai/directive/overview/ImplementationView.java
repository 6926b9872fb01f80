package vn.trienkhai.directive.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.BodyProgress;
import vn.trienkhai.directive.api.ChildPlan;
import vn.trienkhai.directive.api.DeliveryCounts;
import vn.trienkhai.directive.api.DeliveryState;
import vn.trienkhai.directive.api.Implementation;
import vn.trienkhai.directive.api.ImplementationBody;
import vn.trienkhai.directive.api.ImplementationReports;
import vn.trienkhai.directive.api.ImplementationTasks;
import vn.trienkhai.directive.api.RecipientPurpose;
import vn.trienkhai.directive.api.StateCount;
import vn.trienkhai.directive.calendar.Calendars;
import vn.trienkhai.directive.cascade.Known;
import vn.trienkhai.directive.registry.Registry;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;
import vn.trienkhai.platform.time.Timeliness;

/**
 * What became of one directive, as it was known at a time (rows 7, 34, 39, 65, 157): the totals of
 * everything, and a page of its recipients.
 */
@ApplicationScoped
class ImplementationView {

    private static final int PLANS = 200;

    private final ImplementationFacts facts;
    private final BodyFacts bodies;
    private final Registry registry;
    private final Calendars calendars;
    private final Cursors cursors;

    ImplementationView(
            ImplementationFacts facts,
            BodyFacts bodies,
            Registry registry,
            Calendars calendars,
            Cursors cursors) {
        this.facts = facts;
        this.bodies = bodies;
        this.registry = registry;
        this.calendars = calendars;
        this.cursors = cursors;
    }

    Implementation of(UUID directiveId, Known known, int limit, @Nullable String cursor) {
        var key = "implementation|%s|%s".formatted(directiveId, known.asked());
        var after = cursors.decode(cursor, key).map(BodyFacts.Place::of).orElse(null);
        var page =
                Page.of(
                        bodies.page(directiveId, known, after, limit + 1),
                        limit,
                        last -> cursors.encode(last.place().position(), key));
        var counts = bodies.counts(directiveId, known);
        var plans = facts.plans(directiveId, known, PLANS);
        return new Implementation(
                directiveId,
                known.day(),
                known.asked(),
                counts(counts),
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                named(page.items(), known.day()),
                plans.isEmpty() ? 0 : plans.getFirst().plans(),
                plans.stream().map(ImplementationView::plan).toList(),
                tasks(directiveId, known),
                reports(directiveId, known),
                page.next());
    }

    private static DeliveryCounts counts(Map<String, Integer> byState) {
        Function<DeliveryState, Integer> of = state -> byState.getOrDefault(state.value(), 0);
        return new DeliveryCounts(
                of.apply(DeliveryState.SENT),
                of.apply(DeliveryState.DELIVERED),
                of.apply(DeliveryState.RECEIVED),
                of.apply(DeliveryState.REFUSED),
                of.apply(DeliveryState.RECALL_REQUESTED),
                of.apply(DeliveryState.RECALLED),
                of.apply(DeliveryState.RECALL_REFUSED));
    }

    private static ChildPlan plan(ImplementationFacts.Plan plan) {
        return new ChildPlan(
                plan.id(),
                plan.symbol(),
                plan.issuerId(),
                plan.abstractText(),
                plan.issuedOn(),
                plan.lagDays());
    }

    private List<ImplementationBody> named(List<BodyFacts.Body> page, LocalDate today) {
        var names =
                registry.names(page.stream().map(BodyFacts.Body::organizationId).toList(), today);
        return page.stream()
                .map(
                        body ->
                                new ImplementationBody(
                                        body.organizationId(),
                                        names.getOrDefault(body.organizationId(), ""),
                                        RecipientPurpose.fromString(body.purpose()),
                                        DeliveryState.fromString(body.state()),
                                        body.arrivalNumber(),
                                        body.arrivalDate(),
                                        body.planId(),
                                        BodyProgress.fromString(body.progress()),
                                        body.tasks(),
                                        body.reports()))
                .toList();
    }

    private ImplementationTasks tasks(UUID directiveId, Known known) {
        var all = facts.tasks(directiveId, known);
        var counting =
                calendars.of(
                        all.stream()
                                .map(ImplementationFacts.Tasks::lead)
                                .filter(Objects::nonNull)
                                .toList());
        var phases = new TreeMap<String, Integer>();
        var timeliness = new TreeMap<String, Integer>();
        for (var tasks : all) {
            phases.merge(tasks.phase(), tasks.number(), Integer::sum);
            if (!tasks.phase().equals("CANCELLED")) {
                var how =
                        Timeliness.of(
                                tasks.dueOn(),
                                known.day(),
                                tasks.finishedOn(),
                                counting.of(tasks.lead()));
                timeliness.merge(how.name(), tasks.number(), Integer::sum);
            }
        }
        return new ImplementationTasks(sum(phases), counted(phases), counted(timeliness));
    }

    private ImplementationReports reports(UUID directiveId, Known known) {
        var states = facts.reports(directiveId, known);
        return new ImplementationReports(sum(states), counted(states));
    }

    private static int sum(Map<String, Integer> numbers) {
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<StateCount> counted(Map<String, Integer> numbers) {
        return numbers.entrySet().stream()
                .map(entry -> new StateCount(entry.getKey(), entry.getValue()))
                .toList();
    }
}
