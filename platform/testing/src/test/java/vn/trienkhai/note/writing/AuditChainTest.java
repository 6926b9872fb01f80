package vn.trienkhai.note.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.platform.audit.AuditChain;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestStack;
import vn.trienkhai.platform.testing.WithStack;

/** A changed, removed or moved audit entry is found, and where it stands. Row 155. */
@QuarkusTest
@WithStack
class AuditChainTest {

    private static final String SECOND = "(select min(position) + 1 from audit_entry)";

    @Inject AuditChain chain;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'somebody else' where position = " + SECOND,
                "update audit_entry set after = '{}' where position = " + SECOND,
                "update audit_entry set at = at + interval '1 second' where position = " + SECOND,
                "delete from audit_entry where position = " + SECOND,
                "update audit_entry set sealed = -sealed where position = " + SECOND
            })
    void findsWhatWasTamperedWith(String tampering) throws SQLException {
        var clerk = SignIn.of(Role.CLERK).forBody(UUID.randomUUID());
        for (int i = 0; i < 3; i++) {
            Api.as(clerk).body("{\"text\": \"a\"}").post("/v1/notes").then().statusCode(201);
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> ask("select count(*) from audit_entry where sealed is null") == 0);
        assertThat(chain.firstBroken()).isEmpty();

        try (var connection = TestStack.connectAsSuperuser()) {
            connection.setAutoCommit(false);
            connection
                    .createStatement()
                    .executeUpdate("create table kept as select * from audit_entry");
            connection.createStatement().executeUpdate(tampering);
            connection.commit();
        }

        assertThat(chain.firstBroken()).isPresent();
        restore();
        assertThat(chain.firstBroken()).isEmpty();
    }

    private static void restore() throws SQLException {
        try (var connection = TestStack.connectAsSuperuser()) {
            connection.setAutoCommit(false);
            var statement = connection.createStatement();
            statement.executeUpdate(
                    "delete from audit_entry where position in (select position from kept)");
            statement.executeUpdate(
                    "insert into audit_entry overriding system value select * from kept");
            statement.executeUpdate("drop table kept");
            connection.commit();
        }
    }

    private static long ask(String sql) throws SQLException {
        try (var connection = TestStack.connectAsSuperuser();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
