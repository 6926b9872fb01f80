package vn.trienkhai.report.intake;

import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;
import vn.trienkhai.report.requirement.Asked;
import vn.trienkhai.report.requirement.Requirements;

/** A duty to report becomes a requirement; other duties are not ours (row 73). */
@ApplicationScoped
class DutyAssignedHandler implements EventHandler<DutyAssigned> {

    private final Requirements requirements;

    DutyAssignedHandler(Requirements requirements) {
        this.requirements = requirements;
    }

    @Override
    public String type() {
        return "directive.duty-assigned.v1";
    }

    @Override
    public Class<DutyAssigned> view() {
        return DutyAssigned.class;
    }

    @Override
    public void handle(DutyAssigned duty, Told told) {
        var reporting = duty.reporting();
        if (reporting == null) {
            return;
        }
        requirements.open(
                new Asked(
                        duty.directive().directiveId(),
                        duty.dutyId(),
                        duty.assignerId(),
                        reporting.addresseeId(),
                        duty.authors(),
                        duty.watchers(),
                        new Asked.Content(
                                reporting.title(),
                                reporting.route(),
                                duty.deadline(),
                                reporting.window(),
                                reporting.outline(),
                                reporting.nilAllowed()),
                        duty.directive().issuedOn(),
                        duty.time()));
    }
}
