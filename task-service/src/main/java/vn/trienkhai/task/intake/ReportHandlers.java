package vn.trienkhai.task.intake;

import jakarta.inject.Singleton;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;

/** The five steps of a report that mean something for the task behind it. */
final class ReportHandlers {

    private ReportHandlers() {}

    /** What they have in common. */
    private abstract static class Step implements EventHandler<ReportMoved> {

        private final String type;
        private final ReportHeard.Step step;
        private final Reports reports;

        Step(String type, ReportHeard.Step step, Reports reports) {
            this.type = type;
            this.step = step;
            this.reports = reports;
        }

        @Override
        public String type() {
            return type;
        }

        @Override
        public Class<ReportMoved> view() {
            return ReportMoved.class;
        }

        @Override
        public void handle(ReportMoved event, Told told) {
            reports.hear(step, event);
        }
    }

    @Singleton
    static class Submitted extends Step {
        Submitted(Reports reports) {
            super("report.submitted.v1", ReportHeard.Step.SUBMITTED, reports);
        }
    }

    /** A return to an earlier station is no return to the author and changes nothing here. */
    @Singleton
    static class Returned extends Step {
        Returned(Reports reports) {
            super("report.returned.v1", ReportHeard.Step.RETURNED, reports);
        }

        @Override
        public void handle(ReportMoved event, Told told) {
            if (event.report().isReturnedToAuthor()) {
                super.handle(event, told);
            }
        }
    }

    @Singleton
    static class Withdrawn extends Step {
        Withdrawn(Reports reports) {
            super("report.withdrawn.v1", ReportHeard.Step.TAKEN_BACK, reports);
        }
    }

    @Singleton
    static class Accepted extends Step {
        Accepted(Reports reports) {
            super("report.accepted.v1", ReportHeard.Step.FINISHED, reports);
        }
    }

    @Singleton
    static class Issued extends Step {
        Issued(Reports reports) {
            super("report.issued.v1", ReportHeard.Step.FINISHED, reports);
        }
    }
}
