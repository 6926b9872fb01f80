package vn.trienkhai.task.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.TestStack;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.platform.work.UnitOfWork;
import vn.trienkhai.task.Given;

/** The second wall: what the database lets the service's own role see, whatever it asks. */
@QuarkusTest
@WithStack
class WallTest {

    private static final List<String> TABLES = List.of("task", "task_act", "task_party", "urging");

    @Inject TaskIntake intake;
    @Inject UnitOfWork work;

    private final UUID lead = UUID.randomUUID();
    private String task = "";

    @BeforeEach
    void aTaskOfThisBody() {
        var given = Given.dueOn("2100-01-08", lead);
        task =
                work.asWorker(
                        () ->
                                intake.assignOnce(given.origin().dutyId(), List.of(given))
                                        .getFirst()
                                        .id()
                                        .toString());
    }

    @Test
    void withoutABodyThereIsNothing() throws SQLException {
        try (var app = TestStack.connect("app")) {
            for (var table : TABLES) {
                assertThat(count(app, "select count(*) from " + table)).as(table).isZero();
            }
        }
    }

    @Test
    void aBodySeesItsTasksAndWhatHangsOnThem() throws SQLException {
        try (var app = TestStack.connect("app")) {
            actFor(app, lead);
            assertThat(count(app, "select count(*) from task")).isOne();
            assertThat(count(app, "select count(*) from task_act")).isOne();
            assertThat(count(app, "select count(*) from task_party")).isOne();

            actFor(app, UUID.randomUUID());
            for (var table : TABLES) {
                assertThat(count(app, "select count(*) from " + table)).as(table).isZero();
            }
        }
    }

    @Test
    void nobodyWritesPartsOrChangesTheHistory() throws SQLException {
        try (var app = TestStack.connect("app")) {
            actFor(app, lead);
            for (var statement :
                    List.of(
                            "insert into task_party values ('%s', '%s', 'LEAD')"
                                    .formatted(task, UUID.randomUUID()),
                            "delete from task_party",
                            "update task_act set verb = 'accept'",
                            "delete from task_act",
                            "delete from organization",
                            "update report_heard set step = 'FINISHED'")) {
                assertThatThrownBy(() -> app.createStatement().execute(statement))
                        .as(statement)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void nobodyAssignsInAnothersName() throws SQLException {
        try (var app = TestStack.connect("app")) {
            actFor(app, lead);
            assertThatThrownBy(
                            () ->
                                    app.createStatement()
                                            .execute(
                                                    "insert into task_act (id, task_id, verb, at, by_body, phase, words) values (gen_random_uuid(), '%s', 'accept', now(), '%s', 'ACCEPTED', '{}')"
                                                            .formatted(task, UUID.randomUUID())))
                    .hasMessageContaining("row-level security");
        }
    }

    private static void actFor(Connection app, UUID body) throws SQLException {
        count(app, "select length(set_config('app.body', '%s', false))".formatted(body));
    }

    private static int count(Connection app, String sql) throws SQLException {
        try (var statement = app.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
