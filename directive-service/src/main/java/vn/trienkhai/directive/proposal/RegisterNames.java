package vn.trienkhai.directive.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Bodies.Body;
import vn.trienkhai.directive.reader.Bodies.Kind;
import vn.trienkhai.directive.store.Sql;

/** Takes the names of all bodies and classes out of the register, for one reading. */
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

    private final Sql sql;

    RegisterNames(Sql sql) {
        this.sql = sql;
    }

    RegisterBodies snapshot() {
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
