package vn.trienkhai.report.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import vn.trienkhai.platform.api.Preconditions;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.report.directory.KnownOrganizations;
import vn.trienkhai.report.requirement.Requirement;
import vn.trienkhai.report.requirement.RequirementProblem;
import vn.trienkhai.report.requirement.RequirementRepository;
import vn.trienkhai.report.sql.Db;

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
    private final Db db;
    private final Clock clock;

    StationSuccessions(
            RequirementRepository requirements,
            KnownOrganizations organizations,
            Preconditions preconditions,
            Callers callers,
            Db db,
            Clock clock) {
        this.requirements = requirements;
        this.organizations = organizations;
        this.preconditions = preconditions;
        this.callers = callers;
        this.db = db;
        this.clock = clock;
    }

    /** For the route and every report on its way; what is finished stays as it was. */
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
        requirement.succeed(former, heir);
        requirements.save(requirement);
        db.list(
                "select succeed_station(?, ?, ?, ?, ?)",
                row -> 1,
                id,
                former,
                heir,
                legalBasis,
                clock.instant());
        note(id, former, heir, legalBasis, caller.bodyOrRefuse());
        return requirement;
    }

    private void requireVacant(Requirement requirement, UUID former) {
        var stands =
                requirement.route().stations().stream()
                        .anyMatch(station -> station.organizationId().equals(former));
        if (!stands) {
            throw new RequirementProblem.NotAcceptable(
                    "station-not-on-route",
                    "Body %s has no station on the route".formatted(former));
        }
        if (!organizations.isDissolved(former)) {
            throw new RequirementProblem.NotDissolved(former);
        }
    }

    private void note(UUID id, UUID former, UUID heir, String legalBasis, UUID by) {
        db.change(
                """
                insert into station_succession (requirement_id, former_id, heir_id, legal_basis, at, by_id)
                values (?, ?, ?, ?, ?, ?)
                """,
                id,
                former,
                heir,
                legalBasis,
                clock.instant(),
                by);
    }
}
