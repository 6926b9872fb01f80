package vn.trienkhai.platform.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LocalPostgresTest {

    private final Path folder = Home.temporary("postgres-test");
    private final LocalPostgres postgres = LocalPostgres.in(folder, Ports.free());

    @AfterEach
    void cleanUp() {
        postgres.stop();
        Home.delete(folder);
    }

    @Test
    void whatWasCommittedIsThereAfterKillAndRestart() throws Exception {
        postgres.start();
        execute("create table kept (id int)");
        execute("insert into kept values (42)");

        postgres.kill();
        boolean ranAfterKill = postgres.isRunning();
        postgres.restart();

        assertThat(ranAfterKill).isFalse();
        assertThat(number("select id from kept")).isEqualTo(42);
        assertThat(
                        number(
                                "select count(*) from pg_settings where name = 'fsync' and setting = 'on'"))
                .isEqualTo(1);
    }

    @Test
    void aDatabaseIsCreatedWithItsThreeRolesAndTwiceIsOnce() throws Exception {
        postgres.start();

        postgres.createDatabase("task");
        postgres.createDatabase("task");

        try (var owner = postgres.connect("task", "task_owner")) {
            owner.createStatement().execute("create table item (id int)");
            owner.createStatement().execute("grant select on item to task_worker");
        }
        try (var app = postgres.connect("task", "task_app");
                var statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select * from item"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
            app.setAutoCommit(false);
            app.rollback();
            statement.execute("set local role task_worker");
            assertThat(statement.execute("select * from item")).isTrue();
        }
        assertThatThrownBy(() -> postgres.connect("task", "task_worker"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void aServiceCannotEnterTheDatabaseOfAnother() {
        postgres.start();

        postgres.createDatabase("task");
        postgres.createDatabase("report");

        assertThatThrownBy(() -> postgres.connect("report", "task_app"))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void aPortInUseIsSaidInOneSentence() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var refused = LocalPostgres.in(folder, other.getLocalPort());

            assertThatThrownBy(refused::start)
                    .isInstanceOf(StackFailure.class)
                    .hasMessageStartingWith("port " + other.getLocalPort() + " is in use");
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = postgres.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int number(String sql) throws SQLException {
        try (var connection = postgres.connect("postgres");
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
