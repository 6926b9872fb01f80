package vn.trienkhai.directive.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.TestStack;
import vn.trienkhai.platform.testing.WithStack;

/** The second wall: the database itself shows a body only what concerns it (rows 18, 147). */
@QuarkusTest
@WithStack
class WallTest {

    private static final List<String> TABLES =
            List.of(
                    "directive",
                    "delivery",
                    "directive_party",
                    "directive_relation",
                    "directive_act",
                    "directive_index",
                    "directive_shelf",
                    "directive_feed",
                    "class_resolution",
                    "duty_holder",
                    "arrival_register",
                    "implementation_task",
                    "implementation_report",
                    "distribution_line",
                    "late_addition",
                    "delivery_act");

    @Test
    void withoutScopeThereIsNothing() throws SQLException {
        var world = new World();
        issuedTo(world, world.below("PARTY_COMMISSION", "Ban Tổ chức"));
        Database.change(
                """
                insert into arrival_register values (gen_random_uuid(), 2022, 1);
                insert into implementation_task values (gen_random_uuid(), gen_random_uuid(), null, gen_random_uuid(), 'ASSIGNED', null, null, 1, now());
                insert into implementation_report values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'INPUT', 'DRAFT', 1, now());
                insert into late_addition
                  select gen_random_uuid(), id, current_date, now(), 'x', 'x', '{}', '[]' from directive limit 1;
                insert into delivery_act (delivery_id, at, act, state, actor, internal)
                  select id, now(), 'opened', 'SENT', 'x', false from delivery limit 1;
                """);
        for (var table : TABLES) {
            assertThat(Database.ask("select count(*) > 0 from " + table)).containsExactly("t");

            assertThat(seen("", table)).as(table).isZero();
            assertThat(seen(UUID.randomUUID().toString(), table)).as(table).isZero();
        }
    }

    @Test
    void issuerAndReceiverSeeTheDirectiveAndTheirCopies() throws SQLException {
        var world = new World();
        var one = world.below("PARTY_COMMISSION", "Ban Tổ chức");
        var other = world.below("PARTY_COMMISSION", "Ban Dân vận");
        issuedTo(world, one, other);

        assertThat(seen(world.issuer.toString(), "directive where origin <> 'STUB'")).isEqualTo(1);
        assertThat(seen(world.issuer.toString(), "delivery")).isEqualTo(2);
        assertThat(seen(one.toString(), "directive")).isEqualTo(1);
        assertThat(seen(one.toString(), "delivery")).isEqualTo(1);
    }

    @Test
    void anAuditorSeesNoDrafts() throws SQLException {
        var world = new World();
        var draft = world.draft(Map.of());

        assertThat(seen("", "directive where id = '" + draft + "'", true)).isZero();
        world.register();
        world.issued(draft);
        assertThat(seen("", "directive where id = '" + draft + "'", true)).isEqualTo(1);
    }

    private static void issuedTo(World world, UUID... bodies) {
        world.register();
        var recipients =
                java.util.Arrays.stream(bodies)
                        .map(body -> World.recipient(body, "ACTION"))
                        .toList();
        var group =
                World.classOf(
                        Map.of("kinds", List.of("PARTY_COMMISSION"), "ancestorId", world.issuer));
        var duty = World.duty(List.of(Map.of("classId", group, "role", "REPORT")));
        var cited = Map.of("type", "CITES", "cited", Map.of("symbol", "1-NQ/TW"));
        world.issued(
                world.draft(
                        Map.of(
                                "recipients",
                                recipients,
                                "duties",
                                List.of(duty),
                                "relations",
                                List.of(cited))));
    }

    private static int seen(String body, String table) throws SQLException {
        return seen(body, table, false);
    }

    private static int seen(String body, String table, boolean all) throws SQLException {
        try (var connection = TestStack.connect("app");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.body', '" + body + "', true)");
            statement.execute(
                    "select set_config('app.sees_all', '" + (all ? "on" : "off") + "', true)");
            try (var rows = statement.executeQuery("select count(*) from " + table)) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
