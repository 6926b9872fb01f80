package vn.trienkhai.directive.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Bodies.Body;
import vn.trienkhai.directive.reader.Bodies.Kind;
import vn.trienkhai.directive.store.Sql;

/**
 * The names of all bodies and classes of the register. They are read once and shared by all
 * readings until the register changes.
 */
@ApplicationScoped
class RegisterNames {

    private static final String BODIES =
            """
            select o.id, n.words, lower(n.valid) as since, upper(n.valid) - 1 as until, o.opened_on, o.closed_on,
                   coalesce((select m.words from organization_name m
                              where m.organization_id = o.id and m.kind = 'OFFICIAL' and upper_inf(m.valid) limit 1),
                            n.words) as official
              from organization_name n join organization o on o.id = n.organization_id
             order by o.id, n.words
            """;

    private static final String CLASSES =
            "select id, name from organization_class order by name, id";

    /** Changes with every change of a body or class; no two states have the same. */
    private static final String VERSION =
            """
            select (select count(*) || '/' || coalesce(sum(xmin::text::bigint), 0) from organization)
                   || '/' ||
                   (select count(*) || '/' || coalesce(sum(xmin::text::bigint), 0) from organization_class) as version
            """;

    private final Sql sql;
    private volatile Snapshot last = new Snapshot("", new RegisterBodies());

    /** The register as it stood once. */
    private record Snapshot(String version, RegisterBodies bodies) {}

    RegisterNames(Sql sql) {
        this.sql = sql;
    }

    RegisterBodies snapshot() {
        var version = sql.one(VERSION, row -> row.text("version")).orElseThrow();
        var known = last;
        return known.version().equals(version) ? known.bodies() : readOnce(version);
    }

    /** However many ask at once. */
    private synchronized RegisterBodies readOnce(String version) {
        if (!last.version().equals(version)) {
            last = new Snapshot(version, read());
        }
        return last.bodies();
    }

    private RegisterBodies read() {
        var bodies = new RegisterBodies();
        sql.list(BODIES, row -> addBody(bodies, row));
        sql.list(CLASSES, row -> addClass(bodies, row));
        return bodies;
    }

    private static boolean addBody(RegisterBodies bodies, Sql.Row row) throws SQLException {
        bodies.add(
                row.text("words"),
                later(row.day("since"), row.day("opened_on")),
                earlier(row.day("until"), row.day("closed_on")),
                new Body(Kind.BODY, row.id("id"), row.text("official")));
        return true;
    }

    private static boolean addClass(RegisterBodies bodies, Sql.Row row) throws SQLException {
        var name = row.text("name");
        bodies.add(name, null, null, new Body(Kind.CLASS, row.id("id"), name));
        return true;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
