package vn.trienkhai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.TestStack;
import vn.trienkhai.platform.testing.WithStack;

/**
 * Two walls: queries ask for the body, and the database shows it nothing else. Each stands alone.
 */
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

    /**
     * The first wall alone: with row-level security switched off, a stranger still sees nothing.
     */
    @Test
    void theQueriesAskForTheBodyThemselves() throws SQLException {
        var scene = Scene.with(1);
        var paper = scene.submitted(scene.author());
        var stranger = UUID.randomUUID();

        secondWall("disable");
        try {
            for (var path : List.of("", "/inputs", "/files", "/history", "/stations")) {
                Scene.as(stranger)
                        .get("/v1/reports/{reportId}" + path, paper.id())
                        .then()
                        .statusCode(404);
            }
            for (var path : List.of("", "/outline", "/periods")) {
                Scene.as(stranger)
                        .get("/v1/report-requirements/{requirementId}" + path, scene.requirement)
                        .then()
                        .statusCode(404);
            }
            for (var path : List.of("", "/expected", "/waiting", "/rates")) {
                Scene.as(stranger)
                        .get("/v1/report-periods/{periodId}" + path, scene.period)
                        .then()
                        .statusCode(404);
            }
            for (var list : List.of("/v1/reports", "/v1/report-requirements")) {
                Scene.as(stranger).get(list).then().body("items", hasSize(0));
            }
        } finally {
            secondWall("enable");
        }
    }

    private static void secondWall(String disableOrEnable) throws SQLException {
        try (var connection = TestStack.connect("owner");
                var statement = connection.createStatement()) {
            for (var table : TABLES) {
                statement.execute(
                        "alter table " + table + " " + disableOrEnable + " row level security");
            }
        }
    }

    @Test
    void guardsEveryTableThatHoldsWhatBodiesWrote() {
        assertThat(
                        Database.ask(
                                """
                                select relname from pg_class
                                where relkind = 'r' and relname like '%report%' and not relrowsecurity
                                  and relnamespace = 'public'::regnamespace order by relname
                                """))
                .containsExactly("report_party");
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
