package vn.trienkhai.report.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.api.Preconditions;
import vn.trienkhai.platform.event.Outbox;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.report.requirement.Requirement;
import vn.trienkhai.report.requirement.RequirementRepository;

/**
 * Every act of a caller on a report has the same course: lock it, compare the version, ask whether
 * the caller may, change it, leave the trail, tell.
 */
@ApplicationScoped
public class ReportActs {

    /** What an act does with the report. */
    @FunctionalInterface
    public interface Change {
        List<ReportEvent> apply(Report report, By by, Requirement requirement);
    }

    private final ReportRepository reports;
    private final RequirementRepository requirements;
    private final Trail trail;
    private final Outbox outbox;
    private final Preconditions preconditions;
    private final Callers callers;
    private final Clock clock;

    ReportActs(
            ReportRepository reports,
            RequirementRepository requirements,
            Trail trail,
            Outbox outbox,
            Preconditions preconditions,
            Callers callers,
            Clock clock) {
        this.reports = reports;
        this.requirements = requirements;
        this.trail = trail;
        this.outbox = outbox;
        this.preconditions = preconditions;
        this.callers = callers;
        this.clock = clock;
    }

    /** An act of the route: it moves the report, or leaves a note on it, and is told. */
    public Report act(UUID reportId, Verb verb, @Nullable String note, Change change) {
        var report = changing(reportId, verb);
        var from = report.station();
        var by = by();
        var events = change.apply(report, by, requirements.known(report.requirementId));
        trail.moved(report, from, verb, by, note);
        events.forEach(event -> outbox.publish(report, event));
        return reports.save(report);
    }

    /** The locked report for a change of its content; the caller saves it. */
    public Report changing(UUID reportId, Verb verb) {
        var report = reports.requireLocked(reportId);
        preconditions.check(report);
        var requirement = requirements.known(report.requirementId);
        ReportAccess.require(verb, report, requirement, callers.current());
        return report;
    }

    /** The acting body, now. */
    public By by() {
        return new By(callers.current().bodyOrRefuse(), clock.instant());
    }
}
