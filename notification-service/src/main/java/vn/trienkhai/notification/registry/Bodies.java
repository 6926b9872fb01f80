package vn.trienkhai.notification.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.notification.sql.Sql;
import vn.trienkhai.notification.sql.TextArray;

/** Names and e-mail addresses of bodies, as the registry last told them. */
@ApplicationScoped
public class Bodies {

    private static final String RECORD =
            """
            insert into body (organization_id, official_name, short_name, emails) values (?, ?, ?, ?)
            on conflict (organization_id) do update
            set official_name = excluded.official_name, short_name = excluded.short_name, emails = excluded.emails
            """;

    private final Sql sql;

    Bodies(Sql sql) {
        this.sql = sql;
    }

    /** Full state; a body heard of for the first time gets the usual preferences. */
    public void record(
            UUID organizationId,
            String officialName,
            @Nullable String shortName,
            List<String> emails) {
        sql.update(RECORD, organizationId, officialName, shortName, TextArray.of(emails));
        sql.update("insert into preference (id) values (?) on conflict do nothing", organizationId);
    }

    /** Empty when the registry has not told of the body yet. */
    public Optional<List<String>> emailsOf(UUID organizationId) {
        return sql.first(
                "select emails from body where organization_id = ?",
                row -> row.texts("emails"),
                organizationId);
    }
}
