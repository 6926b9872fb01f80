package vn.trienkhai.report.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.platform.api.Preconditions;
import vn.trienkhai.platform.event.Outbox;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.report.directory.KnownOrganizations;
import vn.trienkhai.report.requirement.Requirement;
import vn.trienkhai.report.requirement.RequirementProblem;
import vn.trienkhai.report.requirement.RequirementRepository;
import vn.trienkhai.report.requirement.Station;
import vn.trienkhai.report.requirement.StationRole;

/**
 * Who stands on a route instead of a body that is no more. Nobody is put there by himself: the body
 * that asked for the reports decides, by a legal basis (row 24).
 */
@ApplicationScoped
class StationSuccessions {

    private final RequirementRepository requirements;
    private final KnownOrganizations organizations;
    private final Preconditions preconditions;
    private final Callers callers;
    private final SuccessionTable table;
    private final Outbox outbox;

    StationSuccessions(
            RequirementRepository requirements,
            KnownOrganizations organizations,
            Preconditions preconditions,
            Callers callers,
            SuccessionTable table,
            Outbox outbox) {
        this.requirements = requirements;
        this.organizations = organizations;
        this.preconditions = preconditions;
        this.callers = callers;
        this.table = table;
        this.outbox = outbox;
    }

    /**
     * For the route and every report on its way; what is finished stays as it was. The successor is
     * told.
     */
    Requirement name(UUID id, UUID former, UUID heir, String legalBasis) {
        var requirement = requirements.requireLocked(id);
        preconditions.check(requirement);
        var caller = callers.current();
        if (!caller.actsFor(requirement.assignerId())) {
            throw new RequirementProblem.NotYourRoute();
        }
        requireVacant(requirement, former);
        if (heir.equals(former) || !organizations.stands(heir)) {
            throw new RequirementProblem.NotAcceptable(
                    "successor-unfit",
                    "A successor is another body that is known and not dissolved");
        }
        var roles = roles(requirement, former);
        requirement.succeed(former, heir);
        var by = caller.bodyOrRefuse();
        var waiting = table.carryOut(id, former, heir, legalBasis, by);
        outbox.publish(
                requirement,
                new StationSucceeded(
                        id,
                        requirement.directiveId(),
                        requirement.dutyId(),
                        requirement.title(),
                        former,
                        heir,
                        by,
                        legalBasis,
                        roles,
                        waiting));
        return requirements.save(requirement);
    }

    private static List<StationRole> roles(Requirement requirement, UUID former) {
        return requirement.route().stations().stream()
                .filter(station -> station.organizationId().equals(former))
                .map(Station::role)
                .toList();
    }

    private void requireVacant(Requirement requirement, UUID former) {
        if (roles(requirement, former).isEmpty()) {
            throw new RequirementProblem.NotAcceptable(
                    "station-not-on-route",
                    "Body %s has no station on the route".formatted(former));
        }
        if (!organizations.isDissolved(former)) {
            throw new RequirementProblem.NotDissolved(former);
        }
    }
}
