package vn.trienkhai.directive.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.registry.OrganizationChange.Act;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.work.AggregateRepository;
import vn.trienkhai.platform.work.Ids;

/** The log of reorganisations: written with the bodies they change, read latest first. */
@ApplicationScoped
class Changes extends AggregateRepository<OrganizationChange> {

    private final OrganizationRepository organizations;
    private final Recording recording;
    private final Sql sql;

    private final Callers callers;
    private final Clock clock;

    Changes(
            OrganizationRepository organizations,
            Recording recording,
            Sql sql,
            Callers callers,
            Clock clock) {
        this.organizations = organizations;
        this.recording = recording;
        this.sql = sql;
        this.callers = callers;
        this.clock = clock;
    }

    /** Which acts to list; absent parts do not restrict. */
    record Query(
            @Nullable UUID organization,
            @Nullable String type,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable At after,
            int limit) {}

    /** A place in the order. */
    record At(LocalDate effectiveOn, UUID id) {}

    /** Takes the turn and gives an empty stage. */
    Stage stage() {
        recording.begin();
        return new Stage(organizations);
    }

    OrganizationChange keep(Stage stage, OrganizationChange change) {
        recording.keep(stage.touched());
        save(change);
        note(change.id(), "SUBJECT", change.act().organizationIds());
        note(change.id(), "SUCCESSOR", change.act().successorIds());
        note(change.id(), "SUCCESSOR", change.act().openedIds());
        note(
                change.id(),
                "CHILD",
                change.act().moves().stream().map(ChangeRequest.Move::organizationId).toList());
        return change;
    }

    /** What a table did: its bodies, and its acts as lines of the log. */
    void keepAll(Collection<Organization> touched, List<LineAct> acts) {
        recording.keep(touched);
        var by = callers.current().subject();
        var ids = new ArrayList<UUID>();
        var bodies = new ArrayList<UUID>();
        for (var request : acts.stream().flatMap(act -> act.requests().stream()).toList()) {
            var change =
                    new OrganizationChange(
                            Ids.next(), request, Act.of(request), clock.instant(), by);
            persist(change);
            ids.add(change.id());
            bodies.addAll(request.organizationIds());
        }
        flush();
        sql.update(
                """
                insert into organization_change_body (change_id, organization_id, part)
                select c, b, 'SUBJECT' from unnest(?::uuid[], ?::uuid[]) as t (c, b)
                """,
                ids,
                bodies);
    }

    private void note(UUID changeId, String part, List<UUID> bodies) {
        if (!bodies.isEmpty()) {
            sql.update(
                    """
                    insert into organization_change_body (change_id, organization_id, part)
                    select ?, body, ? from unnest(?::uuid[]) body on conflict do nothing
                    """,
                    changeId,
                    part,
                    bodies);
        }
    }

    Optional<OrganizationChange> one(UUID id) {
        return findByIdOptional(id);
    }

    List<OrganizationChange> latest(Query query) {
        var conditions = new ArrayList<String>();
        var values = new ArrayList<@Nullable Object>();
        if (query.organization() != null) {
            conditions.add(
                    "exists (select 1 from organization_change_body b where b.change_id = c.id and b.organization_id = ?)");
            values.add(query.organization());
        }
        if (query.type() != null) {
            conditions.add("c.type = ?");
            values.add(query.type());
        }
        if (query.from() != null) {
            conditions.add("c.effective_on >= ?");
            values.add(query.from());
        }
        if (query.to() != null) {
            conditions.add("c.effective_on <= ?");
            values.add(query.to());
        }
        if (query.after() != null) {
            conditions.add("(c.effective_on, c.id) < (?, ?)");
            values.add(query.after().effectiveOn());
            values.add(query.after().id());
        }
        values.add(query.limit());
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var ids =
                sql.list(
                        "select c.id from organization_change c"
                                + where
                                + " order by c.effective_on desc, c.id desc limit ?",
                        row -> row.id("id"),
                        values.toArray());
        return ids.isEmpty() ? List.of() : list("id in ?1 order by effectiveOn desc, id desc", ids);
    }
}
