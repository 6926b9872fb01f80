package vn.trienkhai.notification.intake;

import static vn.trienkhai.notification.notice.NoticeKind.REPORT_APPROVED;
import static vn.trienkhai.notification.notice.NoticeKind.REPORT_FORWARDED;
import static vn.trienkhai.notification.notice.NoticeKind.REPORT_ISSUED;
import static vn.trienkhai.notification.notice.NoticeKind.REPORT_NEAR_DUE;
import static vn.trienkhai.notification.notice.NoticeKind.REPORT_OVERDUE;
import static vn.trienkhai.notification.notice.NoticeKind.REPORT_RECEIVED;
import static vn.trienkhai.notification.notice.NoticeKind.REPORT_RETURNED;
import static vn.trienkhai.notification.notice.NoticeKind.REPORT_STATION_GIVEN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.trienkhai.notification.intake.ReportEvents.PeriodNearDue;
import vn.trienkhai.notification.intake.ReportEvents.PeriodOverdue;
import vn.trienkhai.notification.intake.ReportEvents.ReportForwarded;
import vn.trienkhai.notification.intake.ReportEvents.ReportIssued;
import vn.trienkhai.notification.intake.ReportEvents.ReportReturned;
import vn.trienkhai.notification.intake.ReportEvents.ReportSummary;
import vn.trienkhai.notification.intake.ReportEvents.ReportTold;
import vn.trienkhai.notification.intake.ReportEvents.StationSucceeded;
import vn.trienkhai.notification.notice.Facts;
import vn.trienkhai.notification.notice.Notice;
import vn.trienkhai.notification.notice.NoticeKind;
import vn.trienkhai.notification.notice.Notices;
import vn.trienkhai.platform.event.Told;

/** Whom an event of a report concerns: its author or its station. Nobody is told of an own act. */
@ApplicationScoped
class ReportIntake {

    private final Notices notices;

    ReportIntake(Notices notices) {
        this.notices = notices;
    }

    void nearDue(PeriodNearDue due, Told told) {
        var facts =
                Facts.of(due.title(), null).withDay(due.dueOn()).withDays(due.workingDaysLeft());
        notices.tell(
                new Notice(
                        told.eventId(),
                        told.at(),
                        REPORT_NEAR_DUE,
                        due.directiveId(),
                        due.periodId(),
                        facts),
                due.authorId());
    }

    void overdue(PeriodOverdue due, Told told) {
        notices.tell(
                new Notice(
                        told.eventId(),
                        told.at(),
                        REPORT_OVERDUE,
                        due.directiveId(),
                        due.periodId(),
                        Facts.of(due.title(), null).withDay(due.dueOn())),
                due.authorId());
    }

    /** Row 24: told even when the successor named itself, because work comes with it. */
    void stationGiven(StationSucceeded event, Told told) {
        var facts =
                Facts.of(event.title(), event.formerId())
                        .withText(event.legalBasis())
                        .withCount(event.waiting());
        notices.tell(
                new Notice(
                        told.eventId(),
                        told.at(),
                        REPORT_STATION_GIVEN,
                        event.directiveId(),
                        event.requirementId(),
                        event.roles().isEmpty() ? facts : facts.withRole(event.roles().getFirst())),
                event.heirId());
    }

    void submitted(ReportTold event, Told told) {
        var report = event.report();
        notices.settle(report.periodId(), report.authorId(), told.at());
        arrived(report, event.byId(), told);
    }

    void forwarded(ReportForwarded event, Told told) {
        var report = event.report();
        var received = Facts.of(report.title(), report.authorId());
        tell(event.toId(), event.byId(), REPORT_RECEIVED, report, withRole(received, report), told);
        tellAuthor(event.byId(), REPORT_FORWARDED, report, event.toId(), told);
    }

    void appraised(ReportTold event, Told told) {
        arrived(event.report(), event.byId(), told);
        var station = event.report().station();
        if (station != null) {
            tellAuthor(
                    event.byId(), REPORT_FORWARDED, event.report(), station.organizationId(), told);
        }
    }

    void approved(ReportTold event, Told told) {
        arrived(event.report(), event.byId(), told);
        tellAuthor(event.byId(), REPORT_APPROVED, event.report(), event.byId(), told);
    }

    void returned(ReportReturned event, Told told) {
        var report = event.report();
        var facts = Facts.of(report.title(), event.byId()).withText(event.reason());
        tell(event.toId(), event.byId(), REPORT_RETURNED, report, facts, told);
        tell(report.authorId(), event.byId(), REPORT_RETURNED, report, facts, told);
    }

    void issued(ReportIssued event, Told told) {
        var report = event.report();
        var facts =
                Facts.of(report.title(), event.byId())
                        .withSymbol(event.symbol())
                        .withDay(event.issuedOn());
        tell(report.authorId(), event.byId(), REPORT_ISSUED, report, facts, told);
    }

    private void arrived(ReportSummary report, UUID byId, Told told) {
        var station = report.station();
        if (station != null) {
            var facts = Facts.of(report.title(), report.authorId());
            tell(
                    station.organizationId(),
                    byId,
                    REPORT_RECEIVED,
                    report,
                    withRole(facts, report),
                    told);
        }
    }

    private static Facts withRole(Facts facts, ReportSummary report) {
        return report.station() == null ? facts : facts.withRole(report.station().role());
    }

    private void tellAuthor(
            UUID byId, NoticeKind kind, ReportSummary report, UUID otherBodyId, Told told) {
        tell(report.authorId(), byId, kind, report, Facts.of(report.title(), otherBodyId), told);
    }

    private void tell(
            UUID body, UUID byId, NoticeKind kind, ReportSummary report, Facts facts, Told told) {
        if (!body.equals(byId)) {
            notices.tell(
                    new Notice(
                            told.eventId(),
                            told.at(),
                            kind,
                            report.directiveId(),
                            report.reportId(),
                            facts),
                    body);
        }
    }
}
