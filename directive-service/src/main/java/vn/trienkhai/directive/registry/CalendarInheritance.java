package vn.trienkhai.directive.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.trienkhai.directive.store.Sql;

/**
 * Which calendars reach which bodies: a body's own first, then along each hierarchy that of the
 * nearest body above that gave one for it, on the days on which the chain holds. Of two from
 * equally far the state's goes before the Party's, the Front's, an association's and an inner one.
 */
@ApplicationScoped
class CalendarInheritance {

    private static final String ANY =
            "select 1 from organization where calendars <> '[]' or reaching_calendars <> '[]' limit 1";

    private static final String REACHING =
            """
            select id, reaching_calendars::text as calendars from organization
             where id = any (?::uuid[]) and reaching_calendars <> '[]'
            """;

    /** Those among the bodies and everybody below them whom other calendars reach than noted. */
    private static final String CHANGED =
            """
            with recursive concerned (id) as (
              select unnest(?::uuid[])
              union
              select p.child_id from organization_parent p join concerned c on c.id = p.organization_id),
            up (start, id, hierarchy, days, steps) as (
              select c.id, c.id, h.name, '(,)'::daterange, 0
                from concerned c, (values ('STATE'), ('PARTY'), ('FRONT'), ('ASSOCIATION'), ('INTERNAL')) h (name)
              union
              select up.start, p.organization_id, up.hierarchy, up.days * daterange(p.valid_from, p.valid_to, '[]'), up.steps + 1
                from up join organization_parent p on p.child_id = up.id and p.hierarchy = up.hierarchy
                 and up.days && daterange(p.valid_from, p.valid_to, '[]')),
            given (id, calendar_id, hierarchy, days) as (
              select o.id, c ->> 'calendarId', c ->> 'hierarchy', daterange((c ->> 'validFrom')::date, (c ->> 'validTo')::date, '[]')
                from organization o, jsonb_array_elements(o.calendars) c where o.calendars <> '[]'),
            reaching as (
              select up.start, up.steps, g.calendar_id, g.id as giver, g.hierarchy, up.days * g.days as days
                from up join given g on g.id = up.id and up.days && g.days
                 and (g.hierarchy = up.hierarchy or (g.hierarchy is null and up.steps = 0 and up.hierarchy = 'STATE'))),
            told as (
              select start,
                     jsonb_agg(jsonb_strip_nulls(jsonb_build_object('calendarId', calendar_id, 'givenById', giver,
                       'hierarchy', hierarchy, 'validFrom', lower(days), 'validTo', upper(days) - 1))
                       order by steps, hierarchy is not null,
                                array_position(array['STATE', 'PARTY', 'FRONT', 'ASSOCIATION', 'INTERNAL'], hierarchy),
                                lower(days) nulls first) as calendars
                from reaching group by start)
            select o.id, coalesce(t.calendars, '[]')::text as calendars
              from concerned c join organization o on o.id = c.id left join told t on t.start = o.id
             where o.reaching_calendars <> coalesce(t.calendars, '[]')
            """;

    private final Sql sql;
    private final ObjectMapper json;

    CalendarInheritance(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** What reaches these bodies, nearest first, as noted; whom nothing reaches is left out. */
    Map<UUID, List<BodyCalendar>> reaching(Collection<UUID> bodies) {
        return sql
                .list(REACHING, row -> Map.entry(row.id("id"), read(row.text("calendars"))), bodies)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** For these bodies and all below: whoever counts by others now, with what. Nearest first. */
    Map<UUID, List<BodyCalendar>> changed(Collection<UUID> touched) {
        var changed = new HashMap<UUID, List<BodyCalendar>>();
        if (sql.one(ANY, row -> true).isPresent()) {
            sql.list(
                    CHANGED,
                    row -> changed.put(row.id("id"), read(row.text("calendars"))),
                    touched);
        }
        return changed;
    }

    private List<BodyCalendar> read(String calendars) {
        try {
            return json.readValue(calendars, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Calendars cannot be read", e);
        }
    }
}
