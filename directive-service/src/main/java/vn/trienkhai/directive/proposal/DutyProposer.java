package vn.trienkhai.directive.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DeadlineTerms;
import vn.trienkhai.directive.api.DutyMode;
import vn.trienkhai.directive.api.ProposedBody;
import vn.trienkhai.directive.api.ProposedDuty;
import vn.trienkhai.directive.api.ProposedHolder;
import vn.trienkhai.directive.api.ProposedReporting;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Reading;
import vn.trienkhai.directive.reader.deadline.ReadDeadline;
import vn.trienkhai.directive.reader.duty.Assignment;
import vn.trienkhai.directive.reader.duty.Role;

/** Duties out of assignments, as {@link Duties} puts them together (row 20). */
final class DutyProposer {

    private static final int DUTIES = 200;
    private static final int HOLDERS = 200;

    /** Shorter passages tell what, but not of what. */
    private static final int TELLING = 40;

    private final Reading reading;
    private final RegisterBodies bodies;
    private final Gathering gathered;

    DutyProposer(Reading reading, RegisterBodies bodies, Gathering gathered) {
        this.reading = reading;
        this.bodies = bodies;
        this.gathered = gathered;
    }

    Map<String, ProposedDuty> duties() {
        var read = Duties.of(reading);
        gathered.noteRest("duties", read.groups().size(), DUTIES);
        var duties = new LinkedHashMap<String, ProposedDuty>();
        for (var group : read.groups().stream().limit(DUTIES).toList()) {
            var key = "d" + (duties.size() + 1);
            duties.put(key, duty("/duties/" + key, group, read.deadline(group)));
        }
        return duties;
    }

    private ProposedDuty duty(
            String pointer, Duties.Group group, @Nullable Found<ReadDeadline> deadline) {
        var found = group.assignments();
        var text = wording(group);
        gathered.add(pointer, found.getFirst(), text);
        var product =
                found.stream()
                        .map(each -> each.value().product())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        var ref = group.clauseRef();
        return new ProposedDuty(
                null,
                ref == null || ref.length() > 60 ? null : ref,
                Fit.line(text, 200),
                Fit.text(text, 4000),
                mode(found),
                holders(pointer, found),
                DocumentTypes.product(product),
                deadline == null ? Terms.none() : taken(pointer, deadline),
                List.of(),
                reporting(pointer, found, product));
    }

    /** The longest passage; where it is but a word, the clause it stands in says more. */
    private String wording(Duties.Group group) {
        var longest =
                group.assignments().stream()
                        .map(each -> each.value().text())
                        .max(Comparator.comparingInt(String::length))
                        .orElse("");
        if (longest.length() >= TELLING) {
            return longest;
        }
        return reading.clauses().stream()
                .map(Found::value)
                .filter(clause -> clause.ref().equals(group.clauseRef()))
                .findFirst()
                .map(clause -> reading.text().text(clause.from(), clause.ownTo()))
                .filter(text -> text.length() > longest.length())
                .orElse(longest);
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
            var holder = new ProposedHolder(body, assignment.role().name());
            if (body != null && !holders.contains(holder)) {
                gathered.add(
                        pointer + "/holders/" + holders.size(),
                        each,
                        assignment.body() + " " + assignment.role());
                holders.add(holder);
            }
        }
        return holders;
    }

    private DeadlineTerms taken(String pointer, Found<ReadDeadline> deadline) {
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
