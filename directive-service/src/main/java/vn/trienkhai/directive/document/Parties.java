package vn.trienkhai.directive.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.store.Sql;

/** Who stands how to a directive: the first wall asks it, the second is built on it. */
@ApplicationScoped
public class Parties {

    private final Sql sql;

    Parties(Sql sql) {
        this.sql = sql;
    }

    public void add(UUID directiveId, Standing standing, Collection<UUID> bodies) {
        if (!bodies.isEmpty()) {
            sql.update(
                    """
                    insert into directive_party (directive_id, body_id, role)
                    select ?, body, ? from unnest(?::uuid[]) as body on conflict do nothing
                    """,
                    directiveId,
                    standing,
                    bodies);
        }
    }

    /** Empty when the body stands in no way to it, or there is no body. */
    public Set<Standing> of(UUID directiveId, @Nullable UUID bodyId) {
        return sql
                .list(
                        "select role from directive_party where directive_id = ? and body_id = ?",
                        row -> Standing.valueOf(row.text("role")),
                        directiveId,
                        bodyId)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
