package vn.trienkhai.directive.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.Clause;
import vn.trienkhai.directive.api.DeadlineTerms;
import vn.trienkhai.directive.api.DutyMode;
import vn.trienkhai.directive.api.ProposalCandidate;
import vn.trienkhai.directive.api.ProposedBody;
import vn.trienkhai.directive.api.ProposedDraft;
import vn.trienkhai.directive.api.ProposedDuty;
import vn.trienkhai.directive.api.ProposedReporting;
import vn.trienkhai.directive.api.ProposedStation;
import vn.trienkhai.directive.content.Monitor;
import vn.trienkhai.platform.time.Deadline;

/**
 * Where the parts of a draft do not fit each other, so that the draft would be refused or could
 * never be issued: clauses and steps that are not there, nobody or several who lead.
 */
final class Consistency {

    private final List<Question> questions = new ArrayList<>();
    private final ProposedDraft draft;
    private final Set<String> steps;

    private Consistency(ProposedDraft draft, Set<String> steps) {
        this.draft = draft;
        this.steps = steps;
    }

    /**
     * @param first the document whose part this is, with the steps it has; itself where it is none
     */
    static List<Question> of(ProposedDraft draft, ProposedDraft first) {
        var steps =
                Stream.of(draft, first)
                        .flatMap(each -> each.duties().values().stream())
                        .map(ProposedDuty::step)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        var asked = new Consistency(draft, steps);
        asked.clauses();
        asked.duties();
        asked.circle();
        return asked.questions;
    }

    private void clauses() {
        var refs = new HashSet<String>();
        draft.clauses()
                .forEach(
                        (key, clause) -> {
                            if (!refs.add(clause.ref())) {
                                ask(
                                        "/clauses/" + key + "/ref",
                                        "clause-listed-twice",
                                        clause.ref());
                            }
                        });
        draft.clauses().forEach((key, clause) -> parent(key, clause, refs));
        draft.relations()
                .forEach(
                        (key, relation) -> {
                            var from = relation.sourceClauseRef();
                            if (from != null && !refs.isEmpty() && !refs.contains(from)) {
                                var at = "/relations/" + key + "/sourceClauseRef";
                                ask(at, "relation-clause-unknown", from);
                            }
                        });
    }

    private void parent(String key, Clause clause, Set<String> refs) {
        var parent = clause.parentRef();
        if (parent != null && (!refs.contains(parent) || parent.equals(clause.ref()))) {
            ask("/clauses/" + key + "/parentRef", "clause-parent-unknown", parent);
        }
    }

    private void duties() {
        var seen = new HashSet<String>();
        draft.duties()
                .forEach(
                        (key, duty) -> {
                            var at = "/duties/" + key;
                            if (duty.step() != null && !seen.add(duty.step())) {
                                ask(at + "/step", "step-listed-twice", duty.step());
                            }
                            waits(duty.deadline(), at + "/deadline");
                            holders(duty, at);
                            if (duty.reporting() != null) {
                                route(duty.reporting(), at + "/reporting/route");
                            }
                        });
    }

    /** What happens elsewhere has no step here; its words must name it. */
    private void waits(@Nullable DeadlineTerms deadline, String at) {
        if (deadline == null || !Deadline.OUTSIDE.equals(deadline.after())) {
            step(deadline, steps, at);
        } else if (deadline.raw() == null || deadline.raw().isBlank()) {
            ask(at + "/raw", "outside-unsaid", "nobody could know what is waited for");
        }
    }

    private void route(ProposedReporting reporting, String at) {
        var orders = new HashSet<Integer>();
        for (int i = 0; i < reporting.route().size(); i++) {
            var station = reporting.route().get(i);
            if (station.order() != null && !orders.add(station.order())) {
                ask(at + "/" + i + "/order", "station-order-twice", station.order());
            }
            step(station.deadline(), before(station, reporting), at + "/" + i + "/deadline");
        }
    }

    /** What a station can wait for: a step, or a station before it. */
    private Set<String> before(ProposedStation station, ProposedReporting reporting) {
        var known = new HashSet<>(steps);
        for (var other : reporting.route()) {
            if (other.order() != null
                    && station.order() != null
                    && other.order() < station.order()) {
                known.add("station-" + other.order());
            }
        }
        return known;
    }

    private void step(@Nullable DeadlineTerms deadline, Set<String> known, String at) {
        var after = deadline == null ? null : deadline.after();
        if (after != null
                && !after.equals(Deadline.RECEIPT)
                && !after.equals(Deadline.ISSUE)
                && !known.contains(after)) {
            ask(at + "/after", "step-unknown", after);
        }
    }

    /** One leads a joint duty; in one of each, nobody helps another who acts (domain §5.4). */
    private void holders(ProposedDuty duty, String at) {
        var leads = bodies(duty, "LEAD"::equals);
        var one = leads.size() == 1 && leads.getFirst().classId() == null;
        if (duty.mode() == DutyMode.JOINT && !one && !duty.holders().isEmpty()) {
            questions.add(
                    new Question(
                            at + "/holders",
                            "joint-needs-one-lead",
                            "Say which one body leads; where each acts alone, the mode is EACH",
                            candidates(leads.isEmpty() ? bodies(duty, _ -> true) : leads)));
        }
        var helping = bodies(duty, "COORDINATE"::equals).stream().map(Consistency::who).toList();
        var acting = bodies(duty, role -> role != null && !Monitor.watches(role));
        if (duty.mode() == DutyMode.EACH
                && !helping.isEmpty()
                && acting.stream().anyMatch(body -> !helping.contains(who(body)))) {
            ask(at + "/mode", "coordinator-needs-joint", "somebody helps another who acts");
        }
    }

    /** Those with such a role, each once. */
    private static List<ProposedBody> bodies(
            ProposedDuty duty, Predicate<@Nullable String> wanted) {
        var bodies = new LinkedHashMap<Object, ProposedBody>();
        for (var holder : duty.holders()) {
            var body = holder.body();
            if (body != null && wanted.test(holder.role()) && !LeftInWords.is(holder, duty)) {
                bodies.putIfAbsent(who(body), body);
            }
        }
        return List.copyOf(bodies.values());
    }

    private static Object who(ProposedBody body) {
        return Stream.of(body.organizationId(), body.classId(), body.name())
                .filter(Objects::nonNull)
                .<Object>map(each -> each)
                .findFirst()
                .orElse(body);
    }

    private static List<ProposalCandidate> candidates(List<ProposedBody> bodies) {
        return bodies.stream()
                .filter(body -> body.organizationId() != null)
                .map(
                        body ->
                                new ProposalCandidate(
                                        body.organizationId(),
                                        null,
                                        body.name() == null
                                                ? String.valueOf(body.organizationId())
                                                : body.name(),
                                        null))
                .toList();
    }

    private void circle() {
        Map<String, String> waits = new HashMap<>();
        for (var duty : draft.duties().values()) {
            var after = duty.deadline() == null ? null : duty.deadline().after();
            if (duty.step() != null && after != null) {
                waits.put(duty.step(), after);
            }
        }
        for (var step : waits.keySet()) {
            var seen = new HashSet<String>();
            for (@Nullable String at = step; at != null; at = waits.get(at)) {
                if (!seen.add(at)) {
                    ask("/duties", "steps-in-circle", step);
                    return;
                }
            }
        }
    }

    private void ask(String pointer, String code, Object what) {
        questions.add(new Question(pointer, code, "This does not fit the rest: " + what));
    }
}
