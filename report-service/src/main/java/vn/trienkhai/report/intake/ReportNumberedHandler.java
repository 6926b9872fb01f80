package vn.trienkhai.report.intake;

import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;
import vn.trienkhai.report.lifecycle.Numbering;

/** A signed report is issued when the register has told its number (row 78). */
@ApplicationScoped
class ReportNumberedHandler implements EventHandler<ReportNumbered> {

    private final Numbering numbering;

    ReportNumberedHandler(Numbering numbering) {
        this.numbering = numbering;
    }

    @Override
    public String type() {
        return "report-document.numbered.v1";
    }

    @Override
    public Class<ReportNumbered> view() {
        return ReportNumbered.class;
    }

    @Override
    public void handle(ReportNumbered event, Told told) {
        numbering.number(event.reportId(), event.symbol(), event.issuedOn(), told.at());
    }
}
