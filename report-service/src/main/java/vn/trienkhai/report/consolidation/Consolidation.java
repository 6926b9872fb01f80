package vn.trienkhai.report.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.report.directory.KnownOrganizations;
import vn.trienkhai.report.lifecycle.By;
import vn.trienkhai.report.lifecycle.Notes.Waiver;
import vn.trienkhai.report.lifecycle.Report;
import vn.trienkhai.report.lifecycle.ReportProblem.InTheWay;
import vn.trienkhai.report.lifecycle.ReportProblem.NotAcceptable;
import vn.trienkhai.report.lifecycle.ReportRepository;
import vn.trienkhai.report.requirement.Station;

/** Making one report from many: who is missing, who is waived, what is taken in (rows 76, 86). */
@ApplicationScoped
public class Consolidation {

    private static final int NAMED = 20;

    private final ReportRepository reports;
    private final Inputs inputs;
    private final KnownOrganizations organizations;

    Consolidation(ReportRepository reports, Inputs inputs, KnownOrganizations organizations) {
        this.reports = reports;
        this.inputs = inputs;
        this.organizations = organizations;
    }

    /** The inputs that have arrived, locked; refuses while authors are missing and not waived. */
    public List<Report> arrivedOrRefuse(
            UUID periodId, Station consolidator, @Nullable Waiver waiver) {
        var arrived = reports.lockedArrived(periodId, consolidator.order());
        if (arrived.isEmpty()) {
            throw new InTheWay("waiting-for-inputs", "No report has arrived yet");
        }
        requireAllOrWaived(
                periodId,
                arrived.stream().map(Report::authorId).collect(Collectors.toSet()),
                waiver);
        return arrived;
    }

    /** Takes the inputs into the new consolidated report. */
    public void takeAll(Report consolidated, List<Report> arrived, By by) {
        arrived.forEach(input -> inputs.take(consolidated, input, by));
    }

    /** Takes more inputs in, or newer editions of those it has. */
    void takeMore(Report consolidated, List<UUID> ids, @Nullable Waiver without, By by) {
        var found = reports.lockedAll(ids);
        if (found.size() < Set.copyOf(ids).size()) {
            throw new NotAcceptable("input-not-arrived", "An input is not a report you can see");
        }
        for (var input : found) {
            if (!input.periodId().equals(consolidated.periodId())
                    || input.id().equals(consolidated.id())) {
                throw new NotAcceptable(
                        "input-not-arrived", "Report " + input.id() + " is not of this period");
            }
            if (!consolidated.id().equals(input.consolidatedId())) {
                inputs.take(consolidated, input, by);
            }
        }
        var taken = inputs.authorsOf(consolidated.id());
        var waiver = without == null ? stillWaived(consolidated.waiver(), taken) : without;
        requireAllOrWaived(consolidated.periodId(), taken, waiver);
        consolidated.inputsChanged(waiver);
    }

    private void requireAllOrWaived(UUID periodId, Set<UUID> present, @Nullable Waiver waiver) {
        var missing = new HashSet<>(inputs.expectedAuthors(periodId));
        missing.removeAll(present);
        var waived = waiver == null ? Set.<UUID>of() : Set.copyOf(waiver.authors());
        if (!missing.containsAll(waived)) {
            throw new NotAcceptable(
                    "author-not-awaited", "Only authors whose reports are missing can be waived");
        }
        missing.removeAll(waived);
        if (!missing.isEmpty()) {
            throw new InTheWay(
                    "waiting-for-inputs",
                    "Cannot consolidate yet: waiting for "
                            + named(missing)
                            + ". Name them in withoutAuthors with a reason to go on without");
        }
    }

    private String named(Set<UUID> bodies) {
        var names = organizations.names(bodies);
        var some =
                bodies.stream()
                        .map(body -> names.getOrDefault(body, body.toString()))
                        .sorted()
                        .limit(NAMED)
                        .collect(Collectors.joining(", "));
        return bodies.size() > NAMED ? some + " and " + (bodies.size() - NAMED) + " more" : some;
    }

    private static @Nullable Waiver stillWaived(@Nullable Waiver before, Set<UUID> taken) {
        if (before == null) {
            return null;
        }
        var left = before.authors().stream().filter(author -> !taken.contains(author)).toList();
        return left.isEmpty() ? null : new Waiver(left, before.reason());
    }
}
