package vn.trienkhai.report.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.work.AggregateRepository;

/** Every query on periods, by name. */
@ApplicationScoped
public class PeriodRepository extends AggregateRepository<Period> {

    private final Parties parties;
    private final Callers callers;

    PeriodRepository(Parties parties, Callers callers) {
        this.parties = parties;
        this.callers = callers;
    }

    /** The period, where the caller has a part in its requirement. */
    public Period require(UUID id) {
        return visible(findByIdOptional(id), id);
    }

    /** The same, locked for a change. */
    public Period requireLocked(UUID id) {
        return visible(locked(id), id);
    }

    /** A period named by our own rows, locked. */
    public Period knownLocked(UUID id) {
        return locked(id).orElseThrow(() -> new RequirementProblem.PeriodNotFound(id));
    }

    private Period visible(Optional<Period> found, UUID id) {
        return found.filter(period -> parties.sees(period.requirementId(), callers.current()))
                .orElseThrow(() -> new RequirementProblem.PeriodNotFound(id));
    }

    Optional<Period> lockedNewestOf(UUID requirementId) {
        return find("requirementId = ?1 order by id desc", requirementId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
