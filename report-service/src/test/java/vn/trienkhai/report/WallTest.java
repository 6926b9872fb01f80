package vn.trienkhai.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.TestStack;
import vn.trienkhai.platform.testing.WithStack;

/** The second wall: even a query that forgets whom it asks for shows only what the body may see. */
@QuarkusTest
@WithStack
class WallTest {

    private static final List<String> TABLES =
            List.of(
                    "report_requirement",
                    "report_period",
                    "expected_report",
                    "report",
                    "report_edition",
                    "report_visit",
                    "report_step");

    @BeforeEach
    void inApril2022() {
        TestClock.set(LocalDateTime.of(2022, 4, 4, 9, 0));
    }

    @AfterEach
    void backToTheRealTime() {
        TestClock.reset();
    }

    @Test
    void showsNothingToNobodyAndToAStranger() throws SQLException {
        var scene = Scene.with(1);
        scene.submitted(scene.author());

        try (var connection = TestStack.connect("app")) {
            connection.setAutoCommit(false);
            for (var table : TABLES) {
                assertThat(count(connection, table)).as(table).isZero();
            }
            actAs(connection, UUID.randomUUID());
            for (var table : TABLES) {
                assertThat(count(connection, table)).as(table).isZero();
            }
        }
    }

    @Test
    void showsToAnAuthorItsOwnReportAndItsOwnLine() throws SQLException {
        var scene = Scene.with(2);
        scene.authors.forEach(scene::submitted);

        try (var connection = TestStack.connect("app")) {
            connection.setAutoCommit(false);
            actAs(connection, scene.author());
            assertThat(count(connection, "report")).isEqualTo(1);
            assertThat(count(connection, "expected_report")).isEqualTo(1);
            actAs(connection, scene.via);
            assertThat(count(connection, "report")).isEqualTo(2);
            actAs(connection, scene.board);
            assertThat(count(connection, "report")).isZero();
            assertThat(count(connection, "expected_report")).isEqualTo(2);
        }
    }

    @Test
    void guardsEveryTableThatHoldsWhatBodiesWrote() throws SQLException {
        try (var connection = TestStack.connectAsSuperuser();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select relname from pg_class
                                where relkind = 'r' and relname like '%report%' and not relrowsecurity
                                  and relnamespace = 'public'::regnamespace order by relname
                                """)) {
            var open = new ArrayList<String>();
            while (rows.next()) {
                open.add(rows.getString(1));
            }
            assertThat(open).containsExactly("report_party");
        }
    }

    private static void actAs(Connection connection, UUID body) throws SQLException {
        try (var statement =
                connection.prepareStatement("select set_config('app.body', ?, true)")) {
            statement.setString(1, body.toString());
            statement.execute();
        }
    }

    private static int count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
