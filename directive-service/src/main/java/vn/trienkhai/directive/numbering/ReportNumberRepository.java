package vn.trienkhai.directive.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.platform.work.AggregateRepository;

/** Reports that asked for a number. */
@ApplicationScoped
class ReportNumberRepository extends AggregateRepository<ReportNumber> {

    /** Those still waiting, first signed first. */
    List<ReportNumber> lockedWaiting(UUID signerId) {
        return find("signerId = ?1 and number is null order by signedOn, id", signerId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
