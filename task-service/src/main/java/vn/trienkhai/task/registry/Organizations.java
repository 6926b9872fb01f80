package vn.trienkhai.task.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.trienkhai.platform.time.CalendarLayer;

/** The bodies this service has heard of: their names, and whether they still exist. */
@ApplicationScoped
public class Organizations {

    /**
     * SQL: which calendars the lead of the task {@code t} counts by, as a key of {@link #layers};
     * empty when only by the national one.
     */
    public static final String LAYERS_OF_LEAD =
            "coalesce((select md5(cast(o.calendars as text)) from organization o"
                    + " where o.id = t.lead_id and o.calendars <> '[]'), '')";

    private final Session entities;
    private final ObjectMapper json;

    Organizations(Session entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
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

    /** What bodies count by besides the national calendar, the nearest first; empty is left out. */
    public Map<UUID, List<CalendarLayer>> calendars(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createNativeQuery(
                        "select id, cast(calendars as text) from organization where id in (:ids) and calendars <> '[]'",
                        Object[].class)
                .setParameterList("ids", Set.copyOf(ids))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> read((String) row[1])));
    }

    /** The different calendars bodies count by besides the national one, each under its key. */
    public Map<String, List<CalendarLayer>> layers() {
        return entities.createNativeQuery(
                        "select md5(told), told from (select distinct cast(calendars as text) as told"
                                + " from organization where calendars <> '[]') different",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> read((String) row[1])));
    }

    private String write(List<CalendarLayer> calendars) {
        try {
            return json.writeValueAsString(calendars);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Calendars cannot be written", e);
        }
    }

    private List<CalendarLayer> read(String calendars) {
        try {
            return json.readValue(calendars, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Calendars cannot be read", e);
        }
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
                        insert into organization (id, name, closed_on, calendars, version)
                        values (:id, :name, cast(:closedOn as date), cast(:calendars as jsonb), :version)
                        on conflict (id) do update
                        set name = excluded.name, closed_on = excluded.closed_on,
                            calendars = excluded.calendars, version = excluded.version
                        where organization.version < excluded.version
                        """)
                .setParameter("id", told.organizationId())
                .setParameter("name", told.officialName())
                .setParameter("closedOn", told.closedOn())
                .setParameter("calendars", write(told.calendars()))
                .setParameter("version", version)
                .executeUpdate();
    }
}
