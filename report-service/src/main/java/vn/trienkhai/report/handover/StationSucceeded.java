package vn.trienkhai.report.handover;

import java.util.List;
import java.util.UUID;
import vn.trienkhai.platform.event.DomainEvent;
import vn.trienkhai.report.requirement.StationRole;

/**
 * A successor stands on a route; its schema is report-requirement.station-succeeded.v1.
 *
 * @param roles what it has to do there, in the order of the route
 * @param waiting reports that lie with it already
 */
record StationSucceeded(
        UUID requirementId,
        UUID directiveId,
        UUID dutyId,
        String title,
        UUID formerId,
        UUID heirId,
        UUID byId,
        String legalBasis,
        List<StationRole> roles,
        int waiting)
        implements DomainEvent {

    @Override
    public String topic() {
        return "report.events";
    }

    @Override
    public String type() {
        return "report-requirement.station-succeeded.v1";
    }
}
