package vn.trienkhai.directive.issuing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.content.Duty;
import vn.trienkhai.directive.content.Monitor;
import vn.trienkhai.directive.content.Reporting;
import vn.trienkhai.directive.document.Directive;
import vn.trienkhai.directive.document.DirectiveRef;
import vn.trienkhai.directive.issuing.IssuePlan.Assignment;
import vn.trienkhai.directive.issuing.IssuePlan.Finding;
import vn.trienkhai.directive.issuing.IssuePlan.Holding;
import vn.trienkhai.platform.time.Anchors;
import vn.trienkhai.platform.time.Deadline;
import vn.trienkhai.platform.time.Deadlines;
import vn.trienkhai.platform.time.WorkingCalendar;

/** Tells duties in pieces: at most a hundred holders and 64 KiB an event. */
@ApplicationScoped
class DutyEvents {

    private static final int HOLDERS = 100;
    private static final int MAX_BYTES = 64 * 1024;

    private final ObjectMapper json;

    DutyEvents(ObjectMapper json) {
        this.json = json;
    }

    /** One list of events per duty; the lead of a joint duty is in its first chunk. */
    List<DutyAssigned> of(
            Directive directive,
            List<Assignment> assignments,
            LocalDate issuedOn,
            WorkingCalendar calendar) {
        var telling = new Telling(directive, issuedOn, calendar, steps(directive), null);
        return assignments.stream().flatMap(telling::chunks).toList();
    }

    /** The events for those who take a duty over after the issue. */
    List<DutyAssigned> late(
            Directive directive,
            LatePlan.Taken taken,
            LateRequest request,
            WorkingCalendar calendar) {
        return taken.byRound().entrySet().stream()
                .flatMap(
                        some -> {
                            var late =
                                    new DutyAssigned.Late(
                                            request.addedOn(),
                                            request.reason(),
                                            taken.deadline().originalLastDay(),
                                            some.getKey());
                            return new Telling(
                                            directive,
                                            request.addedOn(),
                                            calendar,
                                            steps(directive),
                                            late)
                                    .chunks(taken.assignment(some.getValue()));
                        })
                .toList();
    }

    private static Map<String, Duty> steps(Directive directive) {
        return directive.parts().duties().stream()
                .filter(duty -> duty.step() != null)
                .collect(Collectors.toMap(duty -> String.valueOf(duty.step()), duty -> duty));
    }

    /** Findings for duties whose text, outline and route together are too long to be told. */
    List<Finding> tooLarge(
            Directive draft,
            List<Assignment> assignments,
            LocalDate issuedOn,
            WorkingCalendar calendar) {
        return of(draft, assignments, issuedOn, calendar).stream()
                .filter(event -> size(event) > MAX_BYTES)
                .map(event -> event.clauseRef())
                .distinct()
                .map(
                        clause ->
                                Finding.fatal(
                                        "duty-too-large",
                                        "/duties",
                                        "The duty of clause " + clause + " is longer than 64 KiB"))
                .toList();
    }

    private int size(DutyAssigned event) {
        try {
            return json.writeValueAsBytes(event).length;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Telling(
            Directive directive,
            LocalDate issuedOn,
            WorkingCalendar calendar,
            Map<String, Duty> steps,
            DutyAssigned.@Nullable Late late) {

        Stream<DutyAssigned> chunks(Assignment assignment) {
            var holdings = holdings(assignment);
            var chunks = Math.max(1, (holdings.size() + HOLDERS - 1) / HOLDERS);
            var events = new ArrayList<DutyAssigned>();
            for (int chunk = 1; chunk <= chunks; chunk++) {
                var from = (chunk - 1) * HOLDERS;
                var some = holdings.subList(from, Math.min(holdings.size(), from + HOLDERS));
                events.add(event(assignment, some, chunk, chunks));
            }
            return events.stream();
        }

        /**
         * Watchers of a joint duty are parts of its one task; of separate ones they are monitors.
         */
        private static List<Holding> holdings(Assignment assignment) {
            return switch (assignment.duty().mode()) {
                case EACH -> assignment.doers();
                case JOINT ->
                        Stream.concat(assignment.doers().stream(), assignment.watchers().stream())
                                .toList();
            };
        }

        private DutyAssigned event(
                Assignment assignment, List<Holding> holdings, int chunk, int chunks) {
            var duty = assignment.duty();
            return new DutyAssigned(
                    DirectiveRef.of(directive),
                    duty.id(),
                    duty.clauseRef(),
                    duty.title(),
                    duty.text(),
                    duty.mode(),
                    holdings.stream()
                            .map(
                                    each ->
                                            new DutyAssigned.Holder(
                                                    each.organizationId(), each.role()))
                            .toList(),
                    chunk,
                    chunks,
                    duty.output(),
                    due(duty.deadline()),
                    Objects.requireNonNull(directive.issuerId()),
                    monitors(assignment),
                    reports(duty.reporting()),
                    late);
        }

        private List<UUID> monitors(Assignment assignment) {
            return Stream.concat(
                            directive.header().monitors().stream().map(Monitor::organizationId),
                            assignment.watchers().stream().map(Holding::organizationId))
                    .distinct()
                    .toList();
        }

        private DutyAssigned.@Nullable Reports reports(@Nullable Reporting reporting) {
            if (reporting == null) {
                return null;
            }
            return new DutyAssigned.Reports(
                    reporting.title(),
                    reporting.addresseeId(),
                    reporting.route().stream()
                            .map(
                                    station ->
                                            new DutyAssigned.Station(
                                                    station.order(),
                                                    station.role(),
                                                    station.organizationId(),
                                                    due(station.deadline())))
                            .toList(),
                    reporting.window(),
                    reporting.outline(),
                    reporting.nilAllowed());
        }

        private DutyAssigned.Due due(Deadline deadline) {
            var lastDay =
                    Deadlines.resolve(deadline, Anchors.none().issuedOn(issuedOn), calendar)
                            .lastDay();
            var after = deadline.after();
            var step = after == null ? null : steps.get(after);
            return new DutyAssigned.Due(
                    deadline.kind(),
                    deadline.raw(),
                    deadline.date(),
                    deadline.inclusive(),
                    lastDay,
                    deadline.amount(),
                    deadline.unit(),
                    step == null ? after : step.id().toString(),
                    step == null ? null : new DutyAssigned.Step(step.clauseRef(), step.title()),
                    deadline.recurrence(),
                    deadline.horizon());
        }
    }
}
