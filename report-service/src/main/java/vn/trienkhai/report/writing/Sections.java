package vn.trienkhai.report.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.trienkhai.report.api.MissingReportPart;
import vn.trienkhai.report.api.ReportCheck;
import vn.trienkhai.report.calendar.WorkingDays;
import vn.trienkhai.report.lifecycle.Report;
import vn.trienkhai.report.lifecycle.ReportActs;
import vn.trienkhai.report.lifecycle.ReportRepository;
import vn.trienkhai.report.lifecycle.Verb;
import vn.trienkhai.report.requirement.RequirementRepository;

/** Writing the sections of a report, and saying what is still missing. */
@ApplicationScoped
class Sections {

    private final ReportActs acts;
    private final ReportRepository reports;
    private final RequirementRepository requirements;
    private final WorkingDays days;

    Sections(
            ReportActs acts,
            ReportRepository reports,
            RequirementRepository requirements,
            WorkingDays days) {
        this.acts = acts;
        this.reports = reports;
        this.requirements = requirements;
        this.days = days;
    }

    Report write(UUID reportId, String ref, String text) {
        var report = acts.changing(reportId, Verb.WRITE);
        report.write(ref, text, requirements.known(report.requirementId()).outline());
        return reports.save(report);
    }

    ReportCheck check(Report report) {
        var outline = requirements.known(report.requirementId()).outline();
        var missing =
                report.missing(outline).stream()
                        .map(part -> new MissingReportPart(part.ref(), part.title()))
                        .toList();
        var dueOn = report.dueOn();
        var late = report.submittedAt() == null && dueOn != null && days.today().isAfter(dueOn);
        return new ReportCheck(missing.isEmpty(), late, missing);
    }
}
