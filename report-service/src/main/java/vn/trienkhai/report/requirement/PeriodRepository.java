package vn.trienkhai.report.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import vn.trienkhai.platform.work.AggregateRepository;

/** Every query on periods, by name. */
@ApplicationScoped
public class PeriodRepository extends AggregateRepository<Period> {

    public Period require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new RequirementProblem.PeriodNotFound(id));
    }

    public Period requireLocked(UUID id) {
        return locked(id).orElseThrow(() -> new RequirementProblem.PeriodNotFound(id));
    }

    Optional<Period> lockedNewestOf(UUID requirementId) {
        return find("requirementId = ?1 order by id desc", requirementId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
