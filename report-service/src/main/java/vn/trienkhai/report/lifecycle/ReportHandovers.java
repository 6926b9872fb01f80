package vn.trienkhai.report.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reports of bodies that are no more: a successor goes on with them, or reads them. */
@ApplicationScoped
public class ReportHandovers {

    private final ReportRepository reports;
    private final Trail trail;
    private final Clock clock;

    ReportHandovers(ReportRepository reports, Trail trail, Clock clock) {
        this.reports = reports;
        this.trail = trail;
        this.clock = clock;
    }

    /** The successor is its author from now on; nothing where none was begun. */
    public void handOver(@Nullable UUID reportId, UUID heir, String legalBasis) {
        if (reportId != null) {
            var report = reports.knownLocked(reportId);
            report.handOver(heir);
            reports.save(report);
            trail.handedOver(report, new By(heir, clock.instant()), legalBasis);
        }
    }

    /** The successor reads what its former wrote. */
    public void show(@Nullable UUID reportId, UUID heir) {
        if (reportId != null) {
            trail.shown(reports.knownLocked(reportId), heir);
        }
    }
}
