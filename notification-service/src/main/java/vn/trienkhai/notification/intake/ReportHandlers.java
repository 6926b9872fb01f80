package vn.trienkhai.notification.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.trienkhai.notification.intake.ReportEvents.PeriodNearDue;
import vn.trienkhai.notification.intake.ReportEvents.PeriodOverdue;
import vn.trienkhai.notification.intake.ReportEvents.ReportForwarded;
import vn.trienkhai.notification.intake.ReportEvents.ReportIssued;
import vn.trienkhai.notification.intake.ReportEvents.ReportReturned;
import vn.trienkhai.notification.intake.ReportEvents.ReportTold;
import vn.trienkhai.notification.intake.ReportEvents.StationSucceeded;
import vn.trienkhai.platform.event.EventHandler;

/** What report-service tells, by event type; whom it concerns says {@link ReportIntake}. */
@Singleton
class ReportHandlers {

    private final ReportIntake reports;

    ReportHandlers(ReportIntake reports) {
        this.reports = reports;
    }

    @Produces
    @Singleton
    EventHandler<PeriodNearDue> nearDue() {
        return new Hears<>("report-period.near-due.v1", PeriodNearDue.class, reports::nearDue);
    }

    @Produces
    @Singleton
    EventHandler<PeriodOverdue> overdue() {
        return new Hears<>("report-period.overdue.v1", PeriodOverdue.class, reports::overdue);
    }

    @Produces
    @Singleton
    EventHandler<StationSucceeded> stationGiven() {
        return new Hears<>(
                "report-requirement.station-succeeded.v1",
                StationSucceeded.class,
                reports::stationGiven);
    }

    @Produces
    @Singleton
    EventHandler<ReportTold> submitted() {
        return new Hears<>("report.submitted.v1", ReportTold.class, reports::submitted);
    }

    @Produces
    @Singleton
    EventHandler<ReportForwarded> forwarded() {
        return new Hears<>("report.forwarded.v1", ReportForwarded.class, reports::forwarded);
    }

    @Produces
    @Singleton
    EventHandler<ReportTold> appraised() {
        return new Hears<>("report.appraised.v1", ReportTold.class, reports::appraised);
    }

    @Produces
    @Singleton
    EventHandler<ReportTold> approved() {
        return new Hears<>("report.approved.v1", ReportTold.class, reports::approved);
    }

    @Produces
    @Singleton
    EventHandler<ReportReturned> returned() {
        return new Hears<>("report.returned.v1", ReportReturned.class, reports::returned);
    }

    @Produces
    @Singleton
    EventHandler<ReportIssued> issued() {
        return new Hears<>("report.issued.v1", ReportIssued.class, reports::issued);
    }
}
