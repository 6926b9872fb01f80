package vn.trienkhai.report.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.trienkhai.report.sql.Db;

/** Names of bodies, for sentences people read. A body we were not told of yet has no name. */
@ApplicationScoped
public class KnownOrganizations {

    private final Db db;

    KnownOrganizations(Db db) {
        this.db = db;
    }

    public Map<UUID, String> names(Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        db.list(
                "select id, name from known_organization where id = any(?)",
                row -> names.put(row.uuid("id"), row.text("name")),
                List.copyOf(ids));
        return names;
    }

    void remember(OrganizationRecorded organization) {
        db.change(
                """
                insert into known_organization (id, name, short_name, calendars) values (?, ?, ?, ?::jsonb)
                on conflict (id) do update set name = excluded.name, short_name = excluded.short_name,
                    calendars = excluded.calendars
                """,
                organization.organizationId(),
                organization.officialName(),
                organization.shortName(),
                db.json(organization.calendars()));
    }
}
