package vn.trienkhai.report.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.work.AggregateRepository;

/** Every query on requirements, by name. */
@ApplicationScoped
public class RequirementRepository extends AggregateRepository<Requirement> {

    private final Parties parties;
    private final Callers callers;

    RequirementRepository(Parties parties, Callers callers) {
        this.parties = parties;
        this.callers = callers;
    }

    /** The requirement, where the caller has a part in it. */
    public Requirement require(UUID id) {
        requireVisible(id);
        return known(id);
    }

    /** The same, locked for a change. */
    public Requirement requireLocked(UUID id) {
        requireVisible(id);
        return locked(id).orElseThrow(() -> new RequirementProblem.NotFound(id));
    }

    /** A requirement named by our own rows, not by a caller. */
    public Requirement known(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new RequirementProblem.NotFound(id));
    }

    private void requireVisible(UUID id) {
        if (!parties.sees(id, callers.current())) {
            throw new RequirementProblem.NotFound(id);
        }
    }

    /** The requirement a duty asks for, locked. */
    public Optional<Requirement> lockedByDuty(UUID dutyId) {
        return find("dutyId", dutyId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Requirement> lockedOpenOf(UUID directiveId) {
        return find("directiveId = ?1 and closedOn is null order by id", directiveId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
