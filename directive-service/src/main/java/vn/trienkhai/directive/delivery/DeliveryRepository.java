package vn.trienkhai.directive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import vn.trienkhai.platform.work.AggregateRepository;

/** Copies by id. Lists are in {@link DeliverySearch}. */
@ApplicationScoped
class DeliveryRepository extends AggregateRepository<Delivery> {}
