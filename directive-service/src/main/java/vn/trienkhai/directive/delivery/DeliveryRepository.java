package vn.trienkhai.directive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.trienkhai.platform.work.AggregateRepository;

/** Copies by id and by directive. Lists are in {@link DeliverySearch}. */
@ApplicationScoped
class DeliveryRepository extends AggregateRepository<Delivery> {

    /** All copies of a directive, locked in one order for everybody. */
    List<Delivery> lockedOf(UUID directiveId) {
        return find("directiveId = ?1 order by id", directiveId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Without loading the copy, which is locked only after its directive. */
    Optional<UUID> directiveOf(UUID id) {
        return getEntityManager()
                .createQuery("select d.directiveId from Delivery d where d.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
