package vn.trienkhai.directive.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import vn.trienkhai.directive.registry.Registry;
import vn.trienkhai.platform.time.Timeliness;
import vn.trienkhai.platform.time.VietnamTime;

/** What became of one directive, counted now (rows 7, 34, 39, 65, 157). */
@ApplicationScoped
class ImplementationView {

    private final ImplementationFacts facts;
    private final Registry registry;
    private final Calendars calendars;
    private final Clock clock;

    ImplementationView(
            ImplementationFacts facts, Registry registry, Calendars calendars, Clock clock) {
        this.facts = facts;
        this.registry = registry;
        this.calendars = calendars;
        this.clock = clock;
    }

    Implementation of(UUID directiveId) {
        var today = VietnamTime.today(clock);
        var bodies = facts.bodies(directiveId);
        return new Implementation(
                directiveId,
                today,
                counts(bodies),
                named(bodies, today),
                facts.plans(directiveId).stream()
                        .map(
                                plan ->
                                        new ChildPlan(
                                                plan.id(),
                                                plan.symbol(),
                                                plan.issuerId(),
                                                plan.abstractText(),
                                                plan.issuedOn(),
                                                plan.lagDays()))
                        .toList(),
                tasks(directiveId, today),
                reports(directiveId));
    }

    private static DeliveryCounts counts(List<ImplementationFacts.Body> bodies) {
        Map<String, Long> byState =
                bodies.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ImplementationFacts.Body::state, Collectors.counting()));
        Function<DeliveryState, Integer> of =
                state -> Math.toIntExact(byState.getOrDefault(state.value(), 0L));
        return new DeliveryCounts(
                of.apply(DeliveryState.SENT),
                of.apply(DeliveryState.DELIVERED),
                of.apply(DeliveryState.RECEIVED),
                of.apply(DeliveryState.REFUSED));
    }

    private List<ImplementationBody> named(List<ImplementationFacts.Body> bodies, LocalDate today) {
        var names =
                registry.names(
                        bodies.stream().map(ImplementationFacts.Body::organizationId).toList(),
                        today);
        return bodies.stream()
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
                                        body.tasks(),
                                        body.reports()))
                .sorted(
                        Comparator.comparing(ImplementationBody::name)
                                .thenComparing(ImplementationBody::organizationId))
                .toList();
    }

    private ImplementationTasks tasks(UUID directiveId, LocalDate today) {
        var tasks = facts.tasks(directiveId);
        var calendar = calendars.national();
        return new ImplementationTasks(
                tasks.size(),
                counted(tasks.stream().map(ImplementationFacts.Task::phase)),
                counted(
                        tasks.stream()
                                .filter(task -> !task.phase().equals("CANCELLED"))
                                .map(
                                        task ->
                                                Timeliness.of(
                                                                task.dueOn(),
                                                                today,
                                                                task.finishedOn(),
                                                                calendar)
                                                        .name())));
    }

    private ImplementationReports reports(UUID directiveId) {
        var states = facts.reportStates(directiveId);
        return new ImplementationReports(states.size(), counted(states.stream()));
    }

    private static List<StateCount> counted(Stream<String> states) {
        return states
                .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new StateCount(entry.getKey(), Math.toIntExact(entry.getValue())))
                .toList();
    }
}
