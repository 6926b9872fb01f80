package vn.trienkhai.directive.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.event.Outbox;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.time.VietnamTime;

/**
 * Every change of the registry goes through here: one at a time, so that no two changes that are
 * each harmless make a circle or share a code together; told whole; and checked against all other
 * bodies before it is committed.
 */
@ApplicationScoped
class Recording {

    private static final String CIRCLE =
            """
            with recursive up (start, id, hierarchy, days) as (
              select p.child_id, p.organization_id, p.hierarchy, daterange(p.valid_from, p.valid_to, '[]')
                from organization_parent p where p.child_id = any (?::uuid[])
              union
              select up.start, p.organization_id, up.hierarchy, up.days * daterange(p.valid_from, p.valid_to, '[]')
                from up join organization_parent p on p.child_id = up.id and p.hierarchy = up.hierarchy
                 and up.days && daterange(p.valid_from, p.valid_to, '[]')
               where up.id <> up.start)
            select start from up where id = start limit 1
            """;

    private static final String TAKEN =
            """
            select theirs.scheme, theirs.value, theirs.organization_id
              from organization_identifier ours join organization_identifier theirs
                on theirs.scheme = ours.scheme and theirs.value = ours.value and theirs.valid && ours.valid
               and theirs.organization_id <> ours.organization_id
             where ours.organization_id = any (?::uuid[]) limit 1
            """;

    private final OrganizationRepository organizations;
    private final CalendarInheritance calendars;
    private final Outbox outbox;
    private final Sql sql;
    private final Clock clock;

    Recording(
            OrganizationRepository organizations,
            CalendarInheritance calendars,
            Outbox outbox,
            Sql sql,
            Clock clock) {
        this.organizations = organizations;
        this.calendars = calendars;
        this.outbox = outbox;
        this.sql = sql;
        this.clock = clock;
    }

    /** Takes the turn; held until the transaction ends. To be called before anything is read. */
    void begin() {
        sql.one("select pg_advisory_xact_lock(hashtextextended('registry', 0))", row -> true);
    }

    /** Writes out and tells these bodies, or refuses the whole transaction. */
    void keep(Collection<Organization> touched) {
        var today = VietnamTime.today(clock);
        for (var body : touched) {
            outbox.publish(body, body.recorded(today));
        }
        organizations.flush();
        var ids = touched.stream().map(Organization::id).toList();
        check(ids);
        tellCalendars(calendars.changed(ids), today);
    }

    /** A calendar that is given or taken, or a new parent, concerns everybody below. */
    private void tellCalendars(Map<UUID, List<BodyCalendar>> changed, LocalDate today) {
        for (var body : organizations.all(changed.keySet())) {
            body.countsBy(Objects.requireNonNull(changed.get(body.id())));
            outbox.publish(body, body.recorded(today));
        }
        if (!changed.isEmpty()) {
            organizations.flush();
        }
    }

    private void check(List<UUID> ids) {
        sql.one(CIRCLE, row -> row.id("start"), ids)
                .ifPresent(
                        id -> {
                            throw RegistryProblem.unacceptable(
                                    "parent-circle",
                                    "The body %s would stand above itself".formatted(id));
                        });
        sql.one(
                        TAKEN,
                        row ->
                                "The code %s of %s belongs to %s in those days"
                                        .formatted(
                                                row.text("value"),
                                                row.text("scheme"),
                                                row.id("organization_id")),
                        ids)
                .ifPresent(
                        detail -> {
                            throw new DomainProblem(
                                    DomainProblem.Kind.CONFLICT, "identifier-taken", detail);
                        });
    }
}
