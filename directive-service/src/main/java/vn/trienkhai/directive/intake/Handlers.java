package vn.trienkhai.directive.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.trienkhai.platform.event.EventHandler;

/** One handler for each event that moves a task or a report. */
@Singleton
class Handlers {

    private final TaskStates tasks;
    private final ReportStates reports;

    Handlers(TaskStates tasks, ReportStates reports) {
        this.tasks = tasks;
        this.reports = reports;
    }

    @Produces
    @Singleton
    EventHandler<TaskTold> taskAssigned() {
        return tasks.on("task.assigned.v1");
    }

    @Produces
    @Singleton
    EventHandler<TaskTold> taskAccepted() {
        return tasks.on("task.accepted.v1");
    }

    @Produces
    @Singleton
    EventHandler<TaskTold> taskRefused() {
        return tasks.on("task.refused.v1");
    }

    @Produces
    @Singleton
    EventHandler<TaskTold> taskReassigned() {
        return tasks.on("task.reassigned.v1");
    }

    @Produces
    @Singleton
    EventHandler<TaskTold> taskUpheld() {
        return tasks.on("task.upheld.v1");
    }

    @Produces
    @Singleton
    EventHandler<TaskTold> taskDeadlineChanged() {
        return tasks.on("task.deadline-changed.v1");
    }

    @Produces
    @Singleton
    EventHandler<TaskTold> taskProgressed() {
        return tasks.on("task.progressed.v1");
    }

    @Produces
    @Singleton
    EventHandler<TaskTold> taskSubmitted() {
        return tasks.on("task.submitted.v1");
    }

    @Produces
    @Singleton
    EventHandler<TaskTold> taskWithdrawn() {
        return tasks.on("task.withdrawn.v1");
    }

    @Produces
    @Singleton
    EventHandler<TaskTold> taskReturned() {
        return tasks.on("task.returned.v1");
    }

    @Produces
    @Singleton
    EventHandler<TaskTold> taskConfirmed() {
        return tasks.on("task.confirmed.v1");
    }

    @Produces
    @Singleton
    EventHandler<TaskTold> taskSuspended() {
        return tasks.on("task.suspended.v1");
    }

    @Produces
    @Singleton
    EventHandler<TaskTold> taskResumed() {
        return tasks.on("task.resumed.v1");
    }

    @Produces
    @Singleton
    EventHandler<TaskTold> taskCancelled() {
        return tasks.on("task.cancelled.v1");
    }

    @Produces
    @Singleton
    EventHandler<TaskTold> taskReopened() {
        return tasks.on("task.reopened.v1");
    }

    @Produces
    @Singleton
    EventHandler<ReportTold> reportSubmitted() {
        return reports.on("report.submitted.v1");
    }

    @Produces
    @Singleton
    EventHandler<ReportTold> reportForwarded() {
        return reports.on("report.forwarded.v1");
    }

    @Produces
    @Singleton
    EventHandler<ReportTold> reportReturned() {
        return reports.on("report.returned.v1");
    }

    @Produces
    @Singleton
    EventHandler<ReportTold> reportAccepted() {
        return reports.on("report.accepted.v1");
    }

    @Produces
    @Singleton
    EventHandler<ReportTold> reportAppraised() {
        return reports.on("report.appraised.v1");
    }

    @Produces
    @Singleton
    EventHandler<ReportTold> reportApproved() {
        return reports.on("report.approved.v1");
    }

    @Produces
    @Singleton
    EventHandler<ReportTold> reportConferred() {
        return reports.on("report.conferred.v1");
    }

    @Produces
    @Singleton
    EventHandler<ReportTold> reportSigned() {
        return reports.on("report.signed.v1");
    }

    @Produces
    @Singleton
    EventHandler<ReportTold> reportIssued() {
        return reports.on("report.issued.v1");
    }

    @Produces
    @Singleton
    EventHandler<ReportTold> reportWithdrawn() {
        return reports.on("report.withdrawn.v1");
    }
}
