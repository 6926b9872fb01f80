package vn.trienkhai.directive.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import vn.trienkhai.platform.time.Timeliness;

/** What became of one directive, as it was known at a time (rows 7, 34, 39, 65, 157). */
@ApplicationScoped
class ImplementationView {

    private final ImplementationFacts facts;
    private final Registry registry;
    private final Calendars calendars;

    ImplementationView(ImplementationFacts facts, Registry registry, Calendars calendars) {
        this.facts = facts;
        this.registry = registry;
        this.calendars = calendars;
    }

    Implementation of(UUID directiveId, Known known) {
        var today = known.day();
        var bodies = facts.bodies(directiveId, known);
        return new Implementation(
                directiveId,
                today,
                known.asked(),
                counts(bodies),
                named(bodies, today),
                facts.plans(directiveId, known).stream()
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
                tasks(directiveId, known),
                reports(directiveId, known));
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
                                        BodyProgress.fromString(body.progress()),
                                        body.tasks(),
                                        body.reports()))
                .sorted(
                        Comparator.comparing(ImplementationBody::name)
                                .thenComparing(ImplementationBody::organizationId))
                .toList();
    }

    private ImplementationTasks tasks(UUID directiveId, Known known) {
        var tasks = facts.tasks(directiveId, known);
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
                                                                known.day(),
                                                                task.finishedOn(),
                                                                calendar)
                                                        .name())));
    }

    private ImplementationReports reports(UUID directiveId, Known known) {
        var states = facts.reportStates(directiveId, known);
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
