package vn.trienkhai.report.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.time.Timeliness;
import vn.trienkhai.platform.time.VietnamTime;
import vn.trienkhai.report.api.ReportAppraisal;
import vn.trienkhai.report.api.ReportConference;
import vn.trienkhai.report.api.ReportMark;
import vn.trienkhai.report.api.ReportPlace;
import vn.trienkhai.report.api.ReportReturn;
import vn.trienkhai.report.api.ReportSection;
import vn.trienkhai.report.api.ReportSignature;
import vn.trienkhai.report.calendar.WorkingDays;
import vn.trienkhai.report.lifecycle.Notes;
import vn.trienkhai.report.lifecycle.Report;
import vn.trienkhai.report.lifecycle.ReportAccess;
import vn.trienkhai.report.lifecycle.Verb;
import vn.trienkhai.report.requirement.Requirement;
import vn.trienkhai.report.requirement.RequirementRepository;

/** A report as the contract shows it to the caller. */
@ApplicationScoped
public class ReportViews {

    private final RequirementRepository requirements;
    private final ShownContent shown;
    private final StationTimes times;
    private final WorkingDays days;
    private final Callers callers;

    ReportViews(
            RequirementRepository requirements,
            ShownContent shown,
            StationTimes times,
            WorkingDays days,
            Callers callers) {
        this.requirements = requirements;
        this.shown = shown;
        this.times = times;
        this.days = days;
        this.callers = callers;
    }

    public vn.trienkhai.report.api.Report of(Report report) {
        var caller = callers.current();
        var requirement = requirements.known(report.requirementId());
        return new vn.trienkhai.report.api.Report(
                report.id(),
                report.version(),
                report.requirementId(),
                report.periodId(),
                report.directiveId(),
                report.title(),
                report.authorId(),
                vn.trienkhai.report.api.ReportLevel.valueOf(report.level().name()),
                vn.trienkhai.report.api.ReportState.valueOf(report.state().name()),
                report.edition(),
                report.nil(),
                place(report),
                report.dueOn(),
                Shapes.timeliness(timeliness(report)),
                report.submittedAt(),
                report.lateReason(),
                sections(report, requirement, caller),
                shown.files(report, caller),
                returned(report.returned()),
                Shapes.waiver(report.waiver()),
                appraisal(report.appraisal()),
                conference(report.conference()),
                signature(report.signature()),
                report.symbol(),
                report.issuedOn(),
                ReportAccess.actions(report, requirement, caller));
    }

    private Timeliness timeliness(Report report) {
        var at = report.submittedAt();
        LocalDate finishedOn = at == null ? null : VietnamTime.dayOf(at);
        return days.timeliness(report.dueOn(), finishedOn, days.calendarOf(report.authorId()));
    }

    private @Nullable ReportPlace place(Report report) {
        var station = report.station();
        var since = report.stationSince();
        if (station == null || since == null) {
            return null;
        }
        var due =
                times.of(report.id(), report.route()).stream()
                        .filter(time -> time.station().order() == station.order())
                        .findFirst()
                        .map(time -> time.due().lastDay())
                        .orElse(null);
        return new ReportPlace(
                station.order(), Shapes.role(station.role()), station.organizationId(), since, due);
    }

    private List<ReportSection> sections(Report report, Requirement requirement, Caller caller) {
        var texts =
                shown.texts(report, caller).stream()
                        .collect(Collectors.toMap(Notes.SectionText::ref, Notes.SectionText::text));
        var writes = ReportAccess.allows(Verb.WRITE, report, requirement, caller);
        return requirement.outline().stream()
                .map(
                        part ->
                                new ReportSection(
                                        part.ref(),
                                        part.title(),
                                        part.required(),
                                        texts.get(part.ref()),
                                        writes && report.isUnlocked(part.ref())))
                .toList();
    }

    private static @Nullable ReportReturn returned(Notes.@Nullable Return returned) {
        return returned == null
                ? null
                : new ReportReturn(
                        returned.byId(),
                        returned.at(),
                        returned.toId(),
                        returned.reason(),
                        returned.marks().stream()
                                .map(mark -> new ReportMark(mark.ref(), mark.note()))
                                .toList());
    }

    private static @Nullable ReportAppraisal appraisal(Notes.@Nullable Appraisal note) {
        return note == null
                ? null
                : new ReportAppraisal(note.byId(), note.at(), note.opinion(), note.edition());
    }

    private static @Nullable ReportConference conference(Notes.@Nullable Conference note) {
        return note == null
                ? null
                : new ReportConference(note.byId(), note.heldOn(), note.place(), note.outcome());
    }

    private static @Nullable ReportSignature signature(Notes.@Nullable Signature note) {
        return note == null
                ? null
                : new ReportSignature(
                        note.signerId(), note.at(), note.capacity(), note.position(), note.name());
    }
}
