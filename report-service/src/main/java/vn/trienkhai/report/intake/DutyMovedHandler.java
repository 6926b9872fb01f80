package vn.trienkhai.report.intake;

import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;
import vn.trienkhai.report.handover.Handovers;

/** What a dissolved body still had to report is reported by its successor (row 24). */
@ApplicationScoped
class DutyMovedHandler implements EventHandler<DutyMoved> {

    private final Handovers handovers;

    DutyMovedHandler(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public String type() {
        return "directive.duty-moved.v1";
    }

    @Override
    public Class<DutyMoved> view() {
        return DutyMoved.class;
    }

    @Override
    public void handle(DutyMoved event, Told told) {
        handovers.move(event.dutyId(), event.fromId(), event.toId(), event.legalBasis());
    }
}
