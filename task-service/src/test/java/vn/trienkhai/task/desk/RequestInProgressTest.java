package vn.trienkhai.task.desk;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestStack;
import vn.trienkhai.platform.testing.WithStack;

/** A request that comes again while its first is still being answered is told so (row 131). */
@QuarkusTest
@WithStack
class RequestInProgressTest {

    private final Scene scene = new Scene();
    private final SignIn leader = scene.as(Role.LEADER, scene.assigner);

    @Test
    void anAssignmentIsNotBegunTwice() throws SQLException {
        whileAnswering(
                "assignTask",
                "/v1/tasks",
                "{\"title\": \"Once\", \"leadId\": \"%s\"}".formatted(scene.lead));
    }

    @Test
    void aCommentIsNotBegunTwice() throws SQLException {
        whileAnswering(
                "commentOnTask",
                "/v1/tasks/{taskId}/comments",
                "{\"text\": \"Once\"}",
                scene.assign());
    }

    /** The first request holds this lock until its transaction ends. */
    private void whileAnswering(String operation, String path, String request, Object... ids)
            throws SQLException {
        var key = Api.key();
        var client = leader.subject() + "/" + scene.assigner;
        try (var first = TestStack.connectAsSuperuser();
                var statement = first.createStatement()) {
            statement.execute(
                    "select pg_advisory_lock(hashtextextended('%s/%s/%s', 7))"
                            .formatted(client, operation, key));
            Api.as(leader)
                    .header("Idempotency-Key", key)
                    .body(request)
                    .post(path, ids)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/request-in-progress"));
        }
    }
}
