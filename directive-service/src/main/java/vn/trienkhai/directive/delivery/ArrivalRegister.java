package vn.trienkhai.directive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.trienkhai.directive.store.Sql;

/**
 * Arrival numbers (số đến): a series of each body and year. The row stays locked until the arrival
 * is registered or not, so there is no gap and no double.
 */
@ApplicationScoped
class ArrivalRegister {

    private final Sql sql;

    ArrivalRegister(Sql sql) {
        this.sql = sql;
    }

    int next(UUID bodyId, int year) {
        return sql.one(
                        """
                        insert into arrival_register (body_id, year, last) values (?, ?, 1)
                        on conflict (body_id, year) do update set last = arrival_register.last + 1
                        returning last
                        """,
                        row -> row.number("last"),
                        bodyId,
                        year)
                .orElseThrow();
    }
}
