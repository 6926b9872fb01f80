package vn.trienkhai.report.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import vn.trienkhai.report.handover.OpenLines.How;
import vn.trienkhai.report.handover.OpenLines.Line;
import vn.trienkhai.report.lifecycle.ReportHandovers;
import vn.trienkhai.report.requirement.PeriodRepository;
import vn.trienkhai.report.requirement.Requirement;
import vn.trienkhai.report.requirement.RequirementRepository;
import vn.trienkhai.report.requirement.Requirements;

/**
 * Who reports instead of a body that is no more, and that a body is not asked any more (rows 15,
 * 24). What is finished stays with who wrote it.
 */
@ApplicationScoped
public class Handovers {

    private final RequirementRepository requirements;
    private final PeriodRepository periods;
    private final Requirements opening;
    private final ReportHandovers reports;
    private final OpenLines lines;
    private final Clock clock;

    Handovers(
            RequirementRepository requirements,
            PeriodRepository periods,
            Requirements opening,
            ReportHandovers reports,
            OpenLines lines,
            Clock clock) {
        this.requirements = requirements;
        this.periods = periods;
        this.opening = opening;
        this.reports = reports;
        this.lines = lines;
        this.clock = clock;
    }

    /** A duty to report was moved; other duties are not ours. A second telling finds nothing. */
    public void move(UUID dutyId, UUID former, UUID heir, String legalBasis) {
        requirements
                .lockedByDuty(dutyId)
                .filter(requirement -> !requirement.isClosed())
                .ifPresent(
                        requirement -> {
                            opening.inherit(requirement, former, heir);
                            lines.of(requirement.id(), former)
                                    .forEach(line -> move(requirement, line, heir, legalBasis));
                        });
    }

    /**
     * The body is not asked any more; what it has submitted goes its way, and what it was asked
     * again since stays asked.
     */
    public void end(UUID dutyId, UUID author, int round, String reason) {
        lines.noteEnd(dutyId, author, round);
        requirements
                .lockedByDuty(dutyId)
                .ifPresent(
                        requirement ->
                                lines.of(requirement.id(), author).stream()
                                        .filter(line -> !line.submittedEver())
                                        .filter(line -> line.round() <= round)
                                        .forEach(line -> end(line, reason)));
    }

    private void move(Requirement requirement, Line line, UUID heir, String legalBasis) {
        var period = periods.knownLocked(line.periodId());
        var at = clock.instant();
        if (!lines.expects(period.id(), heir)) {
            lines.move(line, heir);
            reports.handOver(line.reportId(), heir, legalBasis);
            opening.expectInstead(requirement, period, heir, line.dueOn());
            lines.note(line, heir, How.MOVED, legalBasis, at);
        } else {
            reports.show(line.reportId(), heir);
            if (!line.onItsWay()) {
                lines.remove(line);
            }
            lines.note(line, heir, line.onItsWay() ? How.ON_ITS_WAY : How.COVERED, legalBasis, at);
        }
    }

    private void end(Line line, String reason) {
        lines.remove(line);
        lines.note(line, null, How.ENDED, reason, clock.instant());
    }
}
