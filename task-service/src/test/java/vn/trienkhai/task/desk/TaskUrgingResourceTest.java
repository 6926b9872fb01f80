package vn.trienkhai.task.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.task.Database;
import vn.trienkhai.task.rules.Phase;

/** Urging is an act of its own that may expect an answer (rows 48, 100, 102). */
@QuarkusTest
@WithStack
class TaskUrgingResourceTest {

    private static final String WHEN = "{\"text\": \"When?\", \"answerBy\": \"2100-01-05\"}";

    private final Scene scene = new Scene();

    @Test
    void aMonitorUrgesAndTheLeadAnswersOnce() {
        var id = scene.taskIn(Phase.ACCEPTED);
        var version = scene.version(id);

        var urging =
                urge(id, scene.as(Role.OFFICER, scene.monitor), WHEN)
                        .statusCode(201)
                        .body("from.organizationId", equalTo(scene.monitor.toString()))
                        .body("answerBy", equalTo("2100-01-05"))
                        .body("answer", nullValue())
                        .extract()
                        .<String>path("id");
        answer(id, urging).statusCode(200).body("answer", equalTo("Tomorrow"));
        answer(id, urging).statusCode(409).body("type", equalTo("/problems/urging-answered"));

        assertThat(Database.told(id))
                .containsExactly("assigned", "accepted", "urged", "urging-answered");
        assertThat(scene.version(id)).as("urging leaves the version").isEqualTo(version);
    }

    @Test
    void isRefusedToTheLeadForClosedTasksAndForDaysThatHavePassed() {
        var open = scene.assign();
        var closed = scene.taskIn(Phase.COMPLETED);
        var monitor = scene.as(Role.LEADER, scene.monitor);

        urge(open, scene.as(Role.LEADER, scene.lead), WHEN)
                .statusCode(403)
                .body("type", equalTo("/problems/not-your-part"));
        urge(closed, monitor, WHEN).statusCode(409).body("type", equalTo("/problems/wrong-phase"));
        urge(open, monitor, WHEN.replace("2100", "2000"))
                .statusCode(422)
                .body("type", equalTo("/problems/answer-by-passed"));
    }

    @Test
    void aRepeatedKeyUrgesOnce() {
        var id = scene.assign();
        var key = Api.key();

        for (var attempt : List.of(1, 2)) {
            urge(id, key, WHEN).statusCode(201).body("text", equalTo("When?"));
            assertThat(attempt).isPositive();
        }
        urge(id, key, WHEN.replace("When", "Why")).statusCode(422);

        assertThat(Database.told(id)).containsExactly("assigned", "urged");
    }

    @Test
    void anAnswerTakesNoKeyOfAnotherAnswer() {
        var id = scene.assign();
        var monitor = scene.as(Role.OFFICER, scene.monitor);
        var first = urge(id, monitor, WHEN).extract().<String>path("id");
        var second = urge(id, monitor, WHEN).extract().<String>path("id");
        var key = Api.key();

        answer(id, first, key).statusCode(200);
        answer(id, first, key).statusCode(200);
        answer(id, second, key).statusCode(422);
    }

    @Test
    void onlyUrgingsOfThisTaskCanBeAnswered() {
        var id = scene.assign();
        var other = scene.assign();
        var urging =
                urge(other, scene.as(Role.OFFICER, scene.monitor), WHEN)
                        .extract()
                        .<String>path("id");

        answer(id, urging).statusCode(404).body("type", equalTo("/problems/urging-not-found"));
        answer(id, UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        var id = scene.assign();
        for (var text : List.of("one", "two", "three")) {
            urge(id, scene.as(Role.OFFICER, scene.monitor), "{\"text\": \"%s\"}".formatted(text))
                    .statusCode(201);
        }

        var next =
                list(id, null)
                        .body("items.text", contains("three", "two"))
                        .body("next", notNullValue())
                        .extract()
                        .<String>path("next");
        list(id, next).body("items.text", contains("one")).body("next", nullValue());
    }

    private ValidatableResponse list(String id, @Nullable String cursor) {
        var request = Api.as(scene.as(Role.OFFICER, scene.guide)).queryParam("limit", 2);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/v1/tasks/{taskId}/urgings", id).then().statusCode(200);
    }

    private ValidatableResponse urge(String id, SignIn by, String request) {
        return Api.as(by)
                .header("Idempotency-Key", Api.key())
                .body(request)
                .post("/v1/tasks/{taskId}/urgings", id)
                .then();
    }

    private ValidatableResponse urge(String id, String key, String request) {
        return Api.as(scene.as(Role.OFFICER, scene.monitor))
                .header("Idempotency-Key", key)
                .body(request)
                .post("/v1/tasks/{taskId}/urgings", id)
                .then();
    }

    private ValidatableResponse answer(String id, String urging) {
        return answer(id, urging, Api.key());
    }

    private ValidatableResponse answer(String id, String urging, String key) {
        return Api.as(scene.as(Role.OFFICER, scene.lead))
                .header("Idempotency-Key", key)
                .body("{\"text\": \"Tomorrow\"}")
                .post("/v1/tasks/{taskId}/urgings/{urgingId}/answer", id, urging)
                .then();
    }
}
