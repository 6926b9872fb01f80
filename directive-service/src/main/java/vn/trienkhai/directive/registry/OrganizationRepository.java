package vn.trienkhai.directive.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.platform.work.AggregateRepository;

/** Bodies by id. Searches are in {@link OrganizationSearch}. */
@ApplicationScoped
class OrganizationRepository extends AggregateRepository<Organization> {

    List<Organization> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by sortName, id", ids);
    }
}
