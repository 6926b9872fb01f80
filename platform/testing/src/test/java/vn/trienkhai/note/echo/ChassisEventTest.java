package vn.trienkhai.note.echo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.event.ParkedEvents;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestStack;
import vn.trienkhai.platform.testing.WithStack;

/** What is written is told once, in order; poison waits for an operator. Rows 140, 141, 64. */
@QuarkusTest
@WithStack
class ChassisEventTest {

    private final SignIn clerk = SignIn.of(Role.CLERK).forBody(UUID.randomUUID());

    @Inject ParkedEvents parked;

    @Test
    void aChangeIsHeardOnceAndInOrder() {
        var id = write("heard");
        close(id);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(echo(id)).isEqualTo("1 heard, closed"));
        assertThat(ask("select count(*)::text from outbox where key = '" + id + "'"))
                .isEqualTo("0");
        assertThat(
                        ask(
                                "select string_agg(version::text, ',' order by version) from event_log where key = '"
                                        + id
                                        + "'"))
                .isEqualTo("1,2");
        assertThat(ask("select count(*)::text from inbox where key = '" + id + "'")).isEqualTo("2");
    }

    @Test
    void aRefusedChangeTellsNothing() {
        var id = write("kept");
        close(id);
        Api.as(clerk)
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", Api.key())
                .post("/v1/notes/{noteId}/closing", id)
                .then()
                .statusCode(409);

        assertThat(ask("select count(*)::text from event_log where key = '" + id + "'"))
                .isEqualTo("2");
    }

    @Test
    void poisonIsParkedWithWhatFollowsItAndReplayedInOrder() {
        EchoHandler.antidote = false;
        var poisoned = write("poison");
        close(poisoned);
        var healthy = write("healthy");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> {
                            assertThat(echo(healthy)).isEqualTo("1 healthy");
                            assertThat(
                                            parked.list().stream()
                                                    .filter(event -> event.key().equals(poisoned))
                                                    .map(ParkedEvents.Parked::type))
                                    .containsExactly("note.written.v1", "note.closed.v1");
                        });

        EchoHandler.antidote = true;
        assertThat(parked.replay("note.events", poisoned)).isEqualTo(2);

        assertThat(echo(poisoned)).isEqualTo("1 poison, closed");
        assertThat(parked.list().stream().filter(event -> event.key().equals(poisoned))).isEmpty();
    }

    @Test
    void everyChangeIsAuditedWithWhoAndWhat() {
        var id = write("audited");
        close(id);

        assertThat(
                        ask(
                                "select string_agg(act || ' ' || actor, ',' order by position) from audit_entry where object_id = '"
                                        + id
                                        + "'"))
                .isEqualTo("create " + clerk.subject() + ",change " + clerk.subject());
        assertThat(
                        ask(
                                "select (before->>'closed') || ' → ' || (after->>'closed') from audit_entry where act = 'change' and object_id = '"
                                        + id
                                        + "'"))
                .isEqualTo("false → true");
    }

    @Test
    void auditAndArchiveOnlyGrow() {
        for (var role : new String[] {"app", "worker"}) {
            for (var table : new String[] {"audit_entry", "event_log"}) {
                assertThat(
                                ask(
                                        "select has_table_privilege('note_"
                                                + role
                                                + "', '"
                                                + table
                                                + "', 'update, delete')::text"))
                        .isEqualTo("false");
            }
        }
    }

    private String write(String text) {
        return Api.as(clerk)
                .body("{\"text\": \"" + text + "\"}")
                .post("/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void close(String id) {
        Api.as(clerk)
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", Api.key())
                .post("/v1/notes/{noteId}/closing", id)
                .then()
                .statusCode(200);
    }

    private static String echo(String id) {
        return ask("select count(*) || ' ' || min(text) from echo where note_id = '" + id + "'");
    }

    private static String ask(String sql) {
        try (var connection = TestStack.connectAsSuperuser();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
