package vn.trienkhai.notification.inbox;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.platform.testing.TestStack;
import vn.trienkhai.platform.testing.WithStack;

/** The second wall: the database itself shows a body its own rows only, and none without a body. */
@QuarkusTest
@WithStack
class InboxWallTest {

    private final UUID body = UUID.randomUUID();

    @Inject Inboxes inboxes;

    @BeforeEach
    void twoBodiesAreTold() {
        inboxes.tell(body, "delivery.sent.v1", UUID.randomUUID());
        inboxes.tell(UUID.randomUUID(), "delivery.sent.v1", UUID.randomUUID());
    }

    @ParameterizedTest
    @ValueSource(strings = {"notification", "mail", "known_directive", "directive_party"})
    void aBodySeesItsOwnRowsOnly(String table) throws SQLException {
        assertThat(rowsSeenBy(body.toString(), table)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notification",
                "mail",
                "reading",
                "preference",
                "known_directive",
                "directive_party",
                "directive_end",
                "settled_matter"
            })
    void withoutABodyThereIsNothing(String table) throws SQLException {
        assertThat(rowsSeenBy("", table)).isZero();
    }

    @Test
    void aRequestCannotWriteNotices() throws SQLException {
        for (var table : List.of("notification", "mail", "body")) {
            try (var connection = asBody(body.toString());
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute("delete from " + table))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static int rowsSeenBy(String acting, String table) throws SQLException {
        try (var connection = asBody(acting);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection asBody(String acting) throws SQLException {
        var connection = TestStack.connect("app");
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('app.body', '" + acting + "', false)");
        }
        return connection;
    }
}
