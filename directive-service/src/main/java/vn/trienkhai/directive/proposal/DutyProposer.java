package vn.trienkhai.directive.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.Clause;
import vn.trienkhai.directive.api.DutyMode;
import vn.trienkhai.directive.api.ProposedBody;
import vn.trienkhai.directive.api.ProposedDuty;
import vn.trienkhai.directive.api.ProposedHolder;
import vn.trienkhai.directive.api.ProposedReporting;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.Reading;

/** Duties out of assignments, as {@link Duties} puts them together (row 20). */
final class DutyProposer {

    private static final int DUTIES = 1000;
    private static final int HOLDERS = 200;

    /** The body an office acts for. */
    private static final double BY_OFFICE = 0.85;

    private final Reading reading;
    private final Bodies bodies;
    private final Gathering gathered;
    private final Duties read;
    private final Wording wording;
    private final Paragraphs paragraphs;

    /**
     * @param clauses those of the draft; a paragraph without a number that has a duty joins them
     */
    DutyProposer(Reading reading, Bodies bodies, Map<String, Clause> clauses, Gathering gathered) {
        this.reading = reading;
        this.bodies = bodies;
        this.gathered = gathered;
        this.read = Duties.of(reading);
        this.wording = new Wording(read.places());
        this.paragraphs = new Paragraphs(clauses, read.places(), gathered);
    }

    /**
     * @param refs the clauses of the draft by their place in the reading
     */
    Map<String, ProposedDuty> duties(Map<Integer, String> refs) {
        gathered.noteRest(
                "duties",
                read.groups().stream().map(group -> group.first().found()).toList(),
                DUTIES);
        var groups = read.groups().stream().limit(DUTIES).toList();
        var waiting = new Waiting(read.places(), groups);
        var deadlines =
                new DueTerms(read.deadlines(), waiting, read.places(), gathered, reading.issued());
        var duties = new LinkedHashMap<String, ProposedDuty>();
        for (var group : groups) {
            var key = Waiting.keyOf(duties.size());
            duties.put(key, duty("/duties/" + key, group, clause(group, refs), deadlines));
        }
        var said = Map.copyOf(duties);
        for (var i = 0; i < groups.size(); i++) {
            var key = Waiting.keyOf(i);
            duties.put(key, completed(i, said, waiting.isStep(key) ? key : null));
        }
        return duties;
    }

    /** The same duty with a name by which a later one can wait for it, and its whole way. */
    private ProposedDuty completed(
            int index, Map<String, ProposedDuty> duties, @Nullable String step) {
        var duty = Objects.requireNonNull(duties.get(Waiting.keyOf(index)));
        var reporting = duty.reporting();
        return new ProposedDuty(
                step,
                duty.clauseRef(),
                duty.title(),
                duty.text(),
                duty.mode(),
                duty.holders(),
                duty.output(),
                duty.deadline(),
                duty.qualifiers(),
                reporting == null
                        ? null
                        : Chain.completed(index, reporting, read, duties, bodies, gathered));
    }

    private @Nullable String clause(Group group, Map<Integer, String> refs) {
        var ref =
                group.home() < 0 ? paragraphs.refOf(group.first().place()) : refs.get(group.home());
        return ref == null || ref.length() > 60 ? null : ref;
    }

    private ProposedDuty duty(
            String pointer, Group group, @Nullable String clauseRef, DueTerms deadlines) {
        var text = wording.text(group);
        gathered.add(pointer, group.first().found(), text);
        var deadline = deadlines.of(pointer + "/deadline", group);
        var report = group.isReport() ? wording.report(group.first()) : null;
        return new ProposedDuty(
                null,
                clauseRef,
                Fit.line(text, 200),
                gathered.fitted(pointer + "/text", text, 4000, group.first().found()),
                Duties.isJoint(group) ? DutyMode.JOINT : DutyMode.EACH,
                holders(pointer, group),
                output(pointer, group, text, report),
                deadline,
                qualifiers(pointer, group),
                reporting(pointer, group, report));
    }

    private List<ProposedHolder> holders(String pointer, Group group) {
        var holders = new ArrayList<ProposedHolder>();
        gathered.noteRest("holders", group.acts().stream().map(Act::found).toList(), HOLDERS);
        for (var act : group.acts().stream().limit(HOLDERS).toList()) {
            var assignment = act.value();
            var body =
                    assignment.matches().isEmpty()
                            ? named(assignment.body(), bodies, reading)
                            : Naming.of(assignment.body(), assignment.matches());
            var byOffice =
                    assignment.matches().isEmpty() && body != null && body.organizationId() != null;
            var holder = new ProposedHolder(body, group.role(act).name());
            if (body != null && !holders.contains(holder)) {
                gathered.add(
                        pointer + "/holders/" + holders.size(),
                        byOffice ? act.found().atMost(BY_OFFICE) : act.found(),
                        assignment.body() + " " + assignment.role());
                holders.add(holder);
            }
        }
        return holders;
    }

    /** What is to come of it, by its words. */
    private String output(String pointer, Group group, String text, @Nullable String report) {
        var named =
                group.acts().stream()
                        .filter(act -> act.value().product() != null)
                        .findFirst()
                        .orElse(null);
        var output = Outputs.of(text, named == null ? null : named.value().product(), report);
        if (!output.equals(Outputs.RESULT)) {
            var act = named == null ? group.first() : named;
            gathered.add(pointer + "/output", act.found(), output);
        }
        return output;
    }

    private List<String> qualifiers(String pointer, Group group) {
        var qualifiers =
                group.acts().stream()
                        .map(act -> Qualifiers.in(read.places().part(act.place())))
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
        if (!qualifiers.isEmpty()) {
            gathered.add(
                    pointer + "/qualifiers",
                    group.first().found().atMost(0.7),
                    String.join(", ", qualifiers));
        }
        return qualifiers;
    }

    private @Nullable ProposedReporting reporting(
            String pointer, Group group, @Nullable String name) {
        var report =
                group.isReport()
                        ? group.acts().stream()
                                .filter(act -> act.value().to() != null)
                                .findFirst()
                                .orElse(null)
                        : null;
        if (report == null) {
            return null;
        }
        var title = name == null ? report.value().text() : name;
        return new Routes(reading, bodies, gathered)
                .reporting(pointer, report, Fit.line(Objects.requireNonNull(title), 300));
    }

    static @Nullable ProposedBody named(@Nullable String name, Bodies bodies, Reading reading) {
        return Naming.of(name, bodies, Naming.dayOf(reading));
    }
}
