package vn.trienkhai.directive.grouping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.platform.work.AggregateRepository;

/** Classes by id and in order of their names. */
@ApplicationScoped
class OrganizationClassRepository extends AggregateRepository<OrganizationClass> {

    List<OrganizationClass> first(int limit) {
        return find("order by name, id").page(0, limit).list();
    }

    List<OrganizationClass> behind(String name, UUID id, int limit) {
        return find("name > ?1 or (name = ?1 and id > ?2) order by name, id", name, id)
                .page(0, limit)
                .list();
    }
}
