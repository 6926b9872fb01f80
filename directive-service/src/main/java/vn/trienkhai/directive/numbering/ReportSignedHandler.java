package vn.trienkhai.directive.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import vn.trienkhai.directive.symbol.Regime;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;
import vn.trienkhai.platform.time.VietnamTime;

/** A signed report asks for its number. */
@ApplicationScoped
class ReportSignedHandler implements EventHandler<ReportSignedHandler.ReportSigned> {

    private final ReportNumbers numbers;

    ReportSignedHandler(ReportNumbers numbers) {
        this.numbers = numbers;
    }

    /** Our view of {@code report.signed.v1}; the owner is report-service. */
    record ReportSigned(Signed report, Instant at, String type, UUID signerId, Regime regime) {

        /** The report that was signed. */
        record Signed(UUID reportId) {}
    }

    @Override
    public String type() {
        return "report.signed.v1";
    }

    @Override
    public Class<ReportSigned> view() {
        return ReportSigned.class;
    }

    @Override
    public void handle(ReportSigned signed, Told told) {
        numbers.ask(
                new ReportNumber(
                        signed.report().reportId(),
                        signed.signerId(),
                        signed.regime(),
                        signed.type(),
                        VietnamTime.dayOf(signed.at())));
    }
}
