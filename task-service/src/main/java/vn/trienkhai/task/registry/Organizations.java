package vn.trienkhai.task.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The bodies this service has heard of: their names, and whether they still exist. */
@ApplicationScoped
public class Organizations {

    private final Session entities;

    Organizations(Session entities) {
        this.entities = entities;
    }

    /** The names of those that are known. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createNativeQuery(
                        "select id, name from organization where id in (:ids)", Object[].class)
                .setParameterList("ids", Set.copyOf(ids))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** Whether the body was told of and is not closed on that day. */
    public boolean isOpen(UUID id, LocalDate on) {
        return !entities.createNativeQuery(
                        "select 1 from organization where id = :id"
                                + " and (closed_on is null or closed_on > :on)",
                        Integer.class)
                .setParameter("id", id)
                .setParameter("on", on)
                .getResultList()
                .isEmpty();
    }

    void record(OrganizationRecorded told, long version) {
        entities.createNativeMutationQuery(
                        """
                        insert into organization (id, name, closed_on, version)
                        values (:id, :name, cast(:closedOn as date), :version)
                        on conflict (id) do update
                        set name = excluded.name, closed_on = excluded.closed_on,
                            version = excluded.version
                        where organization.version < excluded.version
                        """)
                .setParameter("id", told.organizationId())
                .setParameter("name", told.officialName())
                .setParameter("closedOn", told.closedOn())
                .setParameter("version", version)
                .executeUpdate();
    }
}
