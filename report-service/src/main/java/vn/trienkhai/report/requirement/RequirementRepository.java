package vn.trienkhai.report.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.trienkhai.platform.work.AggregateRepository;

/** Every query on requirements, by name. */
@ApplicationScoped
public class RequirementRepository extends AggregateRepository<Requirement> {

    /** The requirement, where the caller may see it. */
    public Requirement require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new RequirementProblem.NotFound(id));
    }

    public Requirement requireLocked(UUID id) {
        return locked(id).orElseThrow(() -> new RequirementProblem.NotFound(id));
    }

    Optional<Requirement> lockedByDuty(UUID dutyId) {
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
