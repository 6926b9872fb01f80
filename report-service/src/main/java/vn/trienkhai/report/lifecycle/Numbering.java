package vn.trienkhai.report.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.trienkhai.platform.event.Outbox;

/** Takes the number a register has given to a signed report. */
@ApplicationScoped
public class Numbering {

    private final ReportRepository reports;
    private final Trail trail;
    private final Outbox outbox;

    Numbering(ReportRepository reports, Trail trail, Outbox outbox) {
        this.reports = reports;
        this.trail = trail;
        this.outbox = outbox;
    }

    /** Once per report; the number told again changes nothing. */
    public void number(UUID reportId, String symbol, LocalDate issuedOn, Instant at) {
        var report = reports.knownLocked(reportId);
        if (report.state == ReportState.ISSUED && symbol.equals(report.symbol)) {
            return;
        }
        var signature = report.signature;
        var by = new By(signature == null ? report.authorId : signature.signerId(), at);
        var event = report.number(by, symbol, issuedOn);
        trail.issued(report, by);
        outbox.publish(report, event);
        reports.save(report);
    }
}
