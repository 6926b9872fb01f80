package vn.trienkhai.report.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.report.calendar.WorkingDays;
import vn.trienkhai.report.directory.KnownDirectives;
import vn.trienkhai.report.directory.KnownDirectives.KnownDirective;
import vn.trienkhai.report.lifecycle.Mark;
import vn.trienkhai.report.lifecycle.Report;
import vn.trienkhai.report.lifecycle.ReportProblem.InTheWay;
import vn.trienkhai.report.lifecycle.ReportProblem.NotAcceptable;
import vn.trienkhai.report.lifecycle.ReportRepository;
import vn.trienkhai.report.requirement.Requirement;

/** What an act must meet beyond the report itself. */
@ApplicationScoped
class RouteRules {

    private final ReportRepository reports;
    private final KnownDirectives directives;
    private final WorkingDays days;

    RouteRules(ReportRepository reports, KnownDirectives directives, WorkingDays days) {
        this.reports = reports;
        this.directives = directives;
        this.days = days;
    }

    void requireNilAllowed(Report.Submission submission, Requirement requirement) {
        if (submission.nil() && !requirement.nilAllowed()) {
            throw new NotAcceptable("nil-not-allowed", "This report may not be nil");
        }
    }

    /**
     * Marks name parts of the outline; an input that was taken in can be returned until signing.
     */
    void requireReturnable(Report report, List<Mark> marks, Requirement requirement) {
        for (var mark : marks) {
            var known =
                    mark.ref().equals(Mark.FILES)
                            || requirement.outline().stream()
                                    .anyMatch(part -> part.ref().equals(mark.ref()));
            if (!known) {
                throw new NotAcceptable(
                        "section-not-in-outline", "The outline has no section " + mark.ref());
            }
        }
        var consolidatedId = report.consolidatedId();
        if (consolidatedId != null && isFinished(reports.known(consolidatedId))) {
            throw new InTheWay(
                    "consolidated-report-finished",
                    "The consolidated report that took it in is finished");
        }
    }

    void requireHeld(LocalDate heldOn) {
        if (heldOn.isAfter(days.today())) {
            throw new NotAcceptable("conference-not-held", "The conference lies in the future");
        }
    }

    /** Whose rules the number of a signed report follows. */
    String regimeOf(UUID directiveId) {
        return directives
                .find(directiveId)
                .map(KnownDirective::regime)
                .orElseThrow(
                        () ->
                                new InTheWay(
                                        "directive-not-known-yet",
                                        "What the directive says has not arrived here yet; retry"));
    }

    private static boolean isFinished(Report consolidated) {
        return switch (consolidated.state()) {
            case SIGNED, ISSUED, ACCEPTED -> true;
            case DRAFT, SUBMITTED, RETURNED -> false;
        };
    }
}
