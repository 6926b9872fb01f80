package vn.trienkhai.report.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.trienkhai.platform.identity.Caller;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.report.sql.Db;

/** Which bodies have a part in a requirement; what they see of it follows from that. */
@ApplicationScoped
public class Parties {

    /** The part a body has. */
    public enum Part {
        AUTHOR,
        STATION,
        ADDRESSEE,
        ASSIGNER,
        MONITOR
    }

    private final Db db;

    Parties(Db db) {
        this.db = db;
    }

    public Set<Part> of(UUID requirementId, Caller caller) {
        var parts = EnumSet.noneOf(Part.class);
        parts.addAll(
                db.list(
                        "select role from requirement_party where requirement_id = ? and body_id = ?::uuid",
                        row -> row.constant("role", Part.class),
                        requirementId,
                        caller.body()));
        return parts;
    }

    /** Whether the caller sees the requirement at all. */
    boolean sees(UUID requirementId, Caller caller) {
        return caller.has(Role.AUDITOR) || !of(requirementId, caller).isEmpty();
    }

    /** Whether the caller sees how far every author is. */
    public boolean watches(UUID requirementId, Caller caller) {
        return caller.has(Role.AUDITOR)
                || of(requirementId, caller).stream().anyMatch(part -> part != Part.AUTHOR);
    }

    public boolean mayOutline(UUID requirementId, Caller caller) {
        return of(requirementId, caller).stream()
                .anyMatch(
                        part ->
                                switch (part) {
                                    case ADDRESSEE, ASSIGNER, MONITOR -> true;
                                    case AUTHOR, STATION -> false;
                                });
    }

    /** Only what comes with the duty: who stands on the route is decided apart. */
    void inherit(UUID requirementId, UUID former, UUID heir) {
        db.change(
                """
                insert into requirement_party (requirement_id, body_id, role)
                select requirement_id, ?, role from requirement_party
                 where requirement_id = ? and body_id = ? and role in ('AUTHOR', 'MONITOR') on conflict do nothing
                """,
                heir,
                requirementId,
                former);
    }

    void add(UUID requirementId, Part part, Collection<UUID> bodies) {
        db.change(
                """
                insert into requirement_party (requirement_id, body_id, role)
                select ?, body, ? from unnest(?) body on conflict do nothing
                """,
                requirementId,
                part,
                List.copyOf(bodies));
    }
}
