package vn.trienkhai.directive.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DutyMode;
import vn.trienkhai.directive.api.ProposedBody;
import vn.trienkhai.directive.api.ProposedDuty;
import vn.trienkhai.directive.api.ProposedHolder;
import vn.trienkhai.directive.api.ProposedReporting;
import vn.trienkhai.directive.proposal.Watching.Passage;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.deadline.ReadDeadline;
import vn.trienkhai.directive.reader.duty.Assignment;
import vn.trienkhai.directive.reader.duty.Role;

/** Duties out of assignments: one for each passage, with all bodies it names (row 20). */
final class DutyProposer {

    private static final int DUTIES = 200;
    private static final int HOLDERS = 200;

    private final Reading reading;
    private final RegisterBodies bodies;
    private final Gathering gathered;

    DutyProposer(Reading reading, RegisterBodies bodies, Gathering gathered) {
        this.reading = reading;
        this.bodies = bodies;
        this.gathered = gathered;
    }

    Map<String, ProposedDuty> duties() {
        var passages = Watching.byPassage(reading);
        passages.values().removeIf(Watching::nobodyActs);
        gathered.noteRest("duties", passages.size(), DUTIES);
        var duties = new LinkedHashMap<String, ProposedDuty>();
        for (var passage : passages.entrySet().stream().limit(DUTIES).toList()) {
            var key = "d" + (duties.size() + 1);
            duties.put(key, duty("/duties/" + key, passage.getKey(), passage.getValue()));
        }
        return duties;
    }

    private ProposedDuty duty(String pointer, Passage passage, List<Found<Assignment>> found) {
        var text = Fit.text(passage.text(), 4000);
        var title = Fit.line(passage.text(), 200);
        gathered.add(pointer, found.getFirst(), passage.text());
        var product =
                found.stream()
                        .map(each -> each.value().product())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        var ref = passage.clauseRef();
        return new ProposedDuty(
                null,
                ref == null || ref.length() > 60 ? null : ref,
                title,
                text,
                mode(found),
                holders(pointer, found),
                DocumentTypes.product(product),
                deadline(pointer, found),
                List.of(),
                reporting(pointer, found, product));
    }

    /** JOINT where one body leads others; else everybody acts alone. */
    private static DutyMode mode(List<Found<Assignment>> found) {
        var leads = count(found, Role.LEAD);
        return count(found, Role.COORDINATE) > 0 || (leads == 1 && found.size() > 1)
                ? DutyMode.JOINT
                : DutyMode.EACH;
    }

    private static long count(List<Found<Assignment>> found, Role role) {
        return found.stream().filter(each -> each.value().role() == role).count();
    }

    private List<ProposedHolder> holders(String pointer, List<Found<Assignment>> found) {
        var holders = new ArrayList<ProposedHolder>();
        for (var each : found.stream().limit(HOLDERS).toList()) {
            var assignment = each.value();
            var body = Naming.of(assignment.body(), assignment.matches());
            if (body != null) {
                gathered.add(
                        pointer + "/holders/" + holders.size(),
                        each,
                        assignment.body() + " " + assignment.role());
                holders.add(new ProposedHolder(body, assignment.role().name()));
            }
        }
        return holders;
    }

    /** The deadline that stands in the passage; else that of its clause, if the clause has one. */
    private vn.trienkhai.directive.api.DeadlineTerms deadline(
            String pointer, List<Found<Assignment>> found) {
        var from = found.stream().mapToInt(each -> each.span().from()).min().orElse(0);
        var to = found.stream().mapToInt(each -> each.span().to()).max().orElse(0);
        var clause = found.getFirst().value().clauseRef();
        var inClause =
                reading.deadlines().stream()
                        .filter(each -> Objects.equals(each.value().clauseRef(), clause))
                        .toList();
        var here =
                reading.deadlines().stream()
                        .filter(each -> each.span().from() >= from && each.span().to() <= to)
                        .findFirst()
                        .orElse(
                                clause != null && inClause.size() == 1
                                        ? inClause.getFirst()
                                        : null);
        return here == null ? Terms.none() : taken(pointer, here);
    }

    private vn.trienkhai.directive.api.DeadlineTerms taken(
            String pointer, Found<ReadDeadline> deadline) {
        gathered.add(pointer + "/deadline", deadline, deadline.value().text());
        return Terms.of(deadline.value());
    }

    private @Nullable ProposedReporting reporting(
            String pointer, List<Found<Assignment>> found, @Nullable String product) {
        var report =
                found.stream()
                        .filter(each -> each.value().role() == Role.REPORT)
                        .filter(each -> each.value().to() != null)
                        .findFirst()
                        .orElse(null);
        if (report == null) {
            return null;
        }
        var title = Fit.line(product == null ? report.value().text() : product, 300);
        return new Routes(reading, bodies, gathered).reporting(pointer, report, title);
    }

    static @Nullable ProposedBody named(
            @Nullable String name, RegisterBodies bodies, Reading reading) {
        return Naming.of(name, bodies, Naming.dayOf(reading));
    }
}
