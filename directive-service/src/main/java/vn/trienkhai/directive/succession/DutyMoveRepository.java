package vn.trienkhai.directive.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.work.AggregateRepository;

/** Moves by id, and those of one body, the latest first. */
@ApplicationScoped
class DutyMoveRepository extends AggregateRepository<DutyMove> {

    List<DutyMove> latest(UUID fromId, @Nullable UUID before, int limit) {
        var query =
                before == null
                        ? find("fromId = ?1 order by id desc", fromId)
                        : find("fromId = ?1 and id < ?2 order by id desc", fromId, before);
        return query.page(0, limit).list();
    }
}
