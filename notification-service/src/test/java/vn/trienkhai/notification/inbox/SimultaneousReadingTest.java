package vn.trienkhai.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.trienkhai.notification.Looking;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestStack;
import vn.trienkhai.platform.testing.WithStack;

/** The same request sent twice at once is done once; the second is told to wait (row 142). */
@QuarkusTest
@WithStack
class SimultaneousReadingTest {

    private final UUID body = UUID.randomUUID();
    private final SignIn officer = SignIn.of(Role.OFFICER).forBody(body);

    @Inject Inboxes inboxes;

    @Test
    void oneNotice() throws SQLException {
        secondIsToldToWait(
                200,
                id ->
                        request ->
                                request.post("/v1/notifications/{notificationId}/reading", id)
                                        .statusCode());
    }

    @Test
    void manyNotices() throws SQLException {
        secondIsToldToWait(
                207,
                id ->
                        request ->
                                request.body(Map.of("ids", List.of(id)))
                                        .post("/v1/notification-readings")
                                        .statusCode());
    }

    private void secondIsToldToWait(
            int good, Function<String, Function<RequestSpecification, Integer>> send)
            throws SQLException {
        inboxes.tell(body, "task.assigned.v1", UUID.randomUUID());
        var id = Looking.texts("select id from notification where body_id = ?", body).getFirst();
        var key = Api.key();
        var act = send.apply(id);

        CompletableFuture<Integer> first;
        try (var inTheWay = holdReadingOf(id)) {
            first = CompletableFuture.supplyAsync(() -> act.apply(with(key)));
            await().atMost(Duration.ofSeconds(60)).until(SimultaneousReadingTest::somebodyWaits);

            assertThat(act.apply(with(key))).isEqualTo(409);
            inTheWay.rollback();
        }

        assertThat(first.join()).isEqualTo(good);
        assertThat(act.apply(with(key))).isEqualTo(good);
    }

    private RequestSpecification with(String key) {
        return Api.as(officer).header("Idempotency-Key", key);
    }

    /** Somebody else is about to mark the same notice for the same person, and takes long. */
    private Connection holdReadingOf(String id) throws SQLException {
        var connection = TestStack.connectAsSuperuser();
        connection.setAutoCommit(false);
        try (var statement =
                connection.prepareStatement("insert into reading values (?::uuid, ?, ?, now())")) {
            statement.setString(1, id);
            statement.setString(2, officer.subject());
            statement.setObject(3, body);
            statement.execute();
        }
        return connection;
    }

    private static boolean somebodyWaits() {
        return !Looking.texts(
                        "select pid from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and query like 'insert into reading%'")
                .isEmpty();
    }
}
