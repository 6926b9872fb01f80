package vn.trienkhai.directive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;

/** Keeps every state of each report with the time it was recorded; the latest counts now. */
@ApplicationScoped
class ReportStates {

    private static final String KEEP =
            """
            insert into implementation_report (report_id, directive_id, duty_id, author_id, level, state, told, at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private final Sql sql;

    ReportStates(Sql sql) {
        this.sql = sql;
    }

    /** The handler of one type of report event. */
    EventHandler<ReportTold> on(String type) {
        return new EventHandler<>() {
            @Override
            public String type() {
                return type;
            }

            @Override
            public Class<ReportTold> view() {
                return ReportTold.class;
            }

            @Override
            public void handle(ReportTold event, Told told) {
                var report = event.report();
                sql.update(
                        KEEP,
                        report.reportId(),
                        report.directiveId(),
                        report.dutyId(),
                        report.authorId(),
                        report.level(),
                        report.state(),
                        told.aggregateVersion(),
                        told.at());
            }
        };
    }
}
