package vn.trienkhai.report.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.trienkhai.platform.time.VietnamTime;
import vn.trienkhai.report.sql.Db;

/**
 * Names of bodies, for sentences people read, and which are no more. A body we were not told of yet
 * has no name.
 */
@ApplicationScoped
public class KnownOrganizations {

    private final Db db;
    private final Clock clock;

    KnownOrganizations(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
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
                insert into known_organization (id, name, short_name, calendars, closed_on)
                values (?, ?, ?, ?::jsonb, ?::date)
                on conflict (id) do update set name = excluded.name, short_name = excluded.short_name,
                    calendars = excluded.calendars, closed_on = excluded.closed_on
                """,
                organization.organizationId(),
                organization.officialName(),
                organization.shortName(),
                db.json(organization.calendars()),
                organization.closedOn());
    }

    /** Those that are no more, with their last day. */
    public Map<UUID, LocalDate> dissolved(Collection<UUID> ids) {
        var days = new HashMap<UUID, LocalDate>();
        db.list(
                "select id, closed_on from known_organization where id = any(?) and closed_on < ?",
                row -> days.put(row.uuid("id"), Objects.requireNonNull(row.dayOrNull("closed_on"))),
                List.copyOf(ids),
                VietnamTime.today(clock));
        return days;
    }

    public boolean isDissolved(UUID id) {
        return dissolved(List.of(id)).containsKey(id);
    }

    /** Known here, and not dissolved. */
    public boolean stands(UUID id) {
        return !names(List.of(id)).isEmpty() && !isDissolved(id);
    }
}
