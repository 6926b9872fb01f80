package vn.trienkhai.directive.cascade;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.PlanLag;
import vn.trienkhai.directive.api.PlanReason;
import vn.trienkhai.directive.calendar.BodyCalendars;
import vn.trienkhai.directive.calendar.Calendars;
import vn.trienkhai.directive.cascade.CascadeFacts.Plan;
import vn.trienkhai.directive.content.Duty;
import vn.trienkhai.directive.content.Monitor;
import vn.trienkhai.directive.document.Directive;

/** Who is to pass a directive on by a plan of its own, who has, and how long it took (row 7). */
@ApplicationScoped
class ExpectedPlans {

    /** Outputs that are plans; with ELABORATE as role every output is (domain.md 5.8, 5.4). */
    private static final Set<String> PLANS =
            Set.of("PLAN", "PROGRAMME", "ACTION_PROGRAMME", "TOPIC_PLANS");

    private final CascadeFacts facts;
    private final Reach reach;
    private final Calendars calendars;

    ExpectedPlans(CascadeFacts facts, Reach reach, Calendars calendars) {
        this.facts = facts;
        this.reach = reach;
        this.calendars = calendars;
    }

    /**
     * One body, and its first plan if there is one.
     *
     * @param lag from the issue to the plan, or to the day asked for; absent without a day of issue
     */
    record Expected(
            UUID body,
            Set<PlanReason> because,
            Set<UUID> duties,
            @Nullable Plan plan,
            @Nullable PlanLag lag) {}

    /** Bodies that are to make a plan, and those that made one unasked, by id. */
    List<Expected> of(Directive directive, Known known) {
        var reasons = new TreeMap<UUID, Reasons>();
        byDuty(directive, known, reasons);
        for (var copy : reach.copies(directive, known)) {
            if (copy.purpose().equals("ACTION")) {
                reasons.computeIfAbsent(copy.body(), Reasons::of).because.add(PlanReason.ADDRESSED);
            }
        }
        var plans = new HashMap<UUID, Plan>();
        for (var plan : facts.plans(directive.id(), known)) {
            if (plan.issuerId() != null) {
                plans.putIfAbsent(plan.issuerId(), plan);
                reasons.computeIfAbsent(plan.issuerId(), Reasons::of);
            }
        }
        reasons.remove(directive.issuerId());
        var counting = counting(reasons.keySet());
        var issuedOn = directive.header().issuedOn();
        return reasons.values().stream()
                .map(
                        each -> {
                            var plan = plans.get(each.body);
                            var end = plan == null ? known.day() : plan.issuedOn();
                            return each.expected(plan, counting.lag(each.body, issuedOn, end));
                        })
                .toList();
    }

    private void byDuty(Directive directive, Known known, SortedMap<UUID, Reasons> reasons) {
        var asking =
                directive.parts().duties().stream()
                        .filter(duty -> PLANS.contains(duty.output()))
                        .map(Duty::id)
                        .collect(Collectors.toSet());
        for (var held : reach.holders(directive, known)) {
            var does = asking.contains(held.dutyId()) && !Monitor.watches(held.role());
            if (does || held.role().equals("ELABORATE")) {
                var body = reasons.computeIfAbsent(held.body(), Reasons::of);
                body.because.add(PlanReason.DUTY);
                body.duties.add(held.dutyId());
            }
        }
    }

    private record Reasons(UUID body, Set<PlanReason> because, Set<UUID> duties) {

        static Reasons of(UUID body) {
            return new Reasons(body, EnumSet.noneOf(PlanReason.class), new TreeSet<>());
        }

        Expected expected(@Nullable Plan plan, @Nullable PlanLag lag) {
            return new Expected(body, because, duties, plan, lag);
        }
    }

    /** Counts the time a body took, its working days by its own calendar (decision 0114). */
    record Counting(BodyCalendars calendars) {

        /** Days and working days after a day up to and including another. */
        @Nullable PlanLag lag(
                @Nullable UUID body, @Nullable LocalDate from, @Nullable LocalDate to) {
            return from == null || to == null
                    ? null
                    : new PlanLag(
                            Math.toIntExact(ChronoUnit.DAYS.between(from, to)),
                            calendars.of(body).workingDaysBetween(from, to));
        }
    }

    Counting counting(Collection<UUID> bodies) {
        return new Counting(calendars.of(bodies));
    }

    /** When each body registered its copy. */
    Map<UUID, LocalDate> arrivals(Directive directive, Known known) {
        var arrivals = new HashMap<UUID, LocalDate>();
        for (var copy : reach.copies(directive, known)) {
            if (copy.arrivedOn() != null) {
                arrivals.put(copy.body(), copy.arrivedOn());
            }
        }
        return arrivals;
    }
}
