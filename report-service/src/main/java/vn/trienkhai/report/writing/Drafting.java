package vn.trienkhai.report.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.work.Ids;
import vn.trienkhai.report.consolidation.Consolidation;
import vn.trienkhai.report.lifecycle.By;
import vn.trienkhai.report.lifecycle.Notes.Waiver;
import vn.trienkhai.report.lifecycle.Report;
import vn.trienkhai.report.lifecycle.ReportActs;
import vn.trienkhai.report.lifecycle.ReportLevel;
import vn.trienkhai.report.lifecycle.ReportProblem;
import vn.trienkhai.report.lifecycle.ReportRepository;
import vn.trienkhai.report.lifecycle.Trail;
import vn.trienkhai.report.lifecycle.Verb;
import vn.trienkhai.report.requirement.ExpectedReports;
import vn.trienkhai.report.requirement.PeriodRepository;
import vn.trienkhai.report.requirement.Requirement;
import vn.trienkhai.report.requirement.RequirementRepository;

/** Beginning reports: an author its own, the consolidating body the one made from many. */
@ApplicationScoped
class Drafting {

    private final PeriodRepository periods;
    private final RequirementRepository requirements;
    private final ExpectedReports expected;
    private final ReportRepository reports;
    private final Consolidation consolidation;
    private final Trail trail;
    private final ReportActs acts;

    Drafting(
            PeriodRepository periods,
            RequirementRepository requirements,
            ExpectedReports expected,
            ReportRepository reports,
            Consolidation consolidation,
            Trail trail,
            ReportActs acts) {
        this.periods = periods;
        this.requirements = requirements;
        this.expected = expected;
        this.reports = reports;
        this.consolidation = consolidation;
        this.trail = trail;
        this.acts = acts;
    }

    /** The period's row is locked meanwhile, so one author cannot begin two reports at once. */
    Report begin(UUID periodId, ReportLevel level, @Nullable Waiver waiver) {
        var by = acts.by();
        var period = periods.requireLocked(periodId);
        var requirement = requirements.known(period.requirementId());
        requirement.requireOpen();
        return switch (level) {
            case INPUT -> beginInput(periodId, requirement, by);
            case CONSOLIDATED -> beginConsolidated(periodId, requirement, waiver, by);
        };
    }

    private Report beginInput(UUID periodId, Requirement requirement, By by) {
        var due =
                expected.due(periodId, by.bodyId())
                        .orElseThrow(() -> new ReportProblem.NotYourPart(Verb.WRITE));
        requireNone(periodId, by.bodyId(), ReportLevel.INPUT);
        var report =
                new Report(
                        Ids.next(),
                        by.bodyId(),
                        ReportLevel.INPUT,
                        requirement,
                        periodId,
                        due.on());
        return begun(report, by);
    }

    private Report beginConsolidated(
            UUID periodId, Requirement requirement, @Nullable Waiver waiver, By by) {
        var consolidator =
                requirement
                        .route()
                        .consolidator()
                        .filter(station -> station.organizationId().equals(by.bodyId()))
                        .orElseThrow(() -> new ReportProblem.NotYourPart(Verb.TAKE));
        requireNone(periodId, by.bodyId(), ReportLevel.CONSOLIDATED);
        var arrived = consolidation.arrivedOrRefuse(periodId, consolidator, waiver);
        var report =
                new Report(
                        Ids.next(),
                        by.bodyId(),
                        ReportLevel.CONSOLIDATED,
                        requirement,
                        periodId,
                        consolidator.deadline().lastDay());
        report.inputsChanged(waiver);
        begun(report, by);
        consolidation.takeAll(report, arrived, by);
        return report;
    }

    private Report begun(Report report, By by) {
        reports.persistAndFlush(report);
        trail.begun(report, by);
        return report;
    }

    private void requireNone(UUID periodId, UUID authorId, ReportLevel level) {
        reports.of(periodId, authorId, level)
                .ifPresent(
                        report -> {
                            throw new ReportProblem.InTheWay(
                                    "report-exists", "It was begun already: report " + report.id());
                        });
    }
}
