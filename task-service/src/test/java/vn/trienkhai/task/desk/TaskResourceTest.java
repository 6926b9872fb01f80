package vn.trienkhai.task.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.task.Database;

/** Items and direct assignment (rows 46, 50, 51, 132). */
@QuarkusTest
@WithStack
class TaskResourceTest {

    private final Scene scene = new Scene();

    @Test
    void aTaskIsAssignedDirectlyAndTold() {
        var id = scene.assign("2100-04-08");

        scene.get(id, scene.as(Role.OFFICER, scene.lead))
                .statusCode(200)
                .body("phase", equalTo("ASSIGNED"))
                .body("timeliness", equalTo("ON_TIME"))
                .body("dueOn", equalTo("2100-04-07"))
                .body("deadline.raw", equalTo("trước ngày 2100-04-08"))
                .body("lead.name", equalTo("Body " + scene.lead))
                .body("parts.role", contains("COORDINATE", "MONITOR", "GUIDE"));
        assertThat(Database.told(id)).containsExactly("assigned");
    }

    @Test
    void aClerkAssignsTooAndTheAnswerNamesThePlace() {
        Api.as(scene.as(Role.CLERK, scene.assigner))
                .body("{\"title\": \"Prepare the hall\", \"leadId\": \"%s\"}".formatted(scene.lead))
                .post("/v1/tasks")
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/tasks/"))
                .header("ETag", notNullValue())
                .body("timeliness", equalTo("NO_DEADLINE"))
                .body("expectedOutput", equalTo("OTHER"))
                .body("dueOn", nullValue());
    }

    @Test
    void vagueWordsStayWordsAndBecomeNoDate() {
        Api.as(scene.as(Role.LEADER, scene.assigner))
                .body(
                        """
                        {"title": "Report at once", "leadId": "%s",
                         "deadline": {"kind": "TIMELY", "raw": "kịp thời"}}
                        """
                                .formatted(scene.lead))
                .post("/v1/tasks")
                .then()
                .statusCode(201)
                .body("deadline.raw", equalTo("kịp thời"))
                .body("dueOn", nullValue())
                .body("timeliness", equalTo("NO_DEADLINE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | validation | {}",
                "400 | unknown-property | {\"title\": \"T\", \"leadId\": \"$lead\", \"phase\": \"COMPLETED\"}",
                "422 | unknown-organization | {\"title\": \"T\", \"leadId\": \"00000000-0000-4000-8000-000000000000\"}",
                "422 | deadline-unclear | {\"title\": \"T\", \"leadId\": \"$lead\", \"deadline\": {\"kind\": \"DATE\", \"raw\": \"sớm\"}}",
                "422 | deadline-unclear | {\"title\": \"T\", \"leadId\": \"$lead\", \"deadline\": {\"kind\": \"SOON\", \"raw\": \"sớm\", \"date\": \"2100-01-01\"}}",
            })
    void refusesWhatIsNotATask(int status, String type, String request) {
        var answered = scene.assign(request.replace("$lead", scene.lead.toString()), status);

        assertThat(answered).startsWith("/problems/");
        if (!type.equals("validation") && !type.equals("unknown-property")) {
            assertThat(answered).isEqualTo("/problems/" + type);
        }
    }

    @Test
    void aRepeatedKeyAssignsOnce() {
        var key = Api.key();
        var request = "{\"title\": \"Once\", \"leadId\": \"%s\"}".formatted(scene.lead);

        var first = assign(key, request).statusCode(201).extract().<String>path("id");
        assign(key, request).statusCode(201).body("id", equalTo(first));
        assign(key, request.replace("Once", "Twice")).statusCode(422);
    }

    private ValidatableResponse assign(String key, String request) {
        return Api.as(scene.as(Role.LEADER, scene.assigner))
                .header("Idempotency-Key", key)
                .body(request)
                .post("/v1/tasks")
                .then();
    }

    @Test
    void anUnchangedTaskIsNotSentAgain() {
        var id = scene.assign();

        Api.as(scene.as(Role.OFFICER, scene.lead))
                .header("If-None-Match", scene.version(id))
                .get("/v1/tasks/{taskId}", id)
                .then()
                .statusCode(304);
    }

    @Test
    void everyPartySeesTheTaskAndNobodyElse() {
        var id = scene.assign();

        for (var body :
                List.of(
                        scene.assigner,
                        scene.lead,
                        scene.coordinator,
                        scene.monitor,
                        scene.guide)) {
            scene.get(id, scene.as(Role.CLERK, body)).statusCode(200);
        }
        scene.get(id, scene.as(Role.LEADER, scene.stranger))
                .statusCode(404)
                .body("type", equalTo("/problems/task-not-found"));
        scene.get(id, SignIn.of(Role.AUDITOR)).statusCode(200);
    }

    @Test
    void saysWhatTheCallerMayDoAndWhoCouldDoTheRest() {
        var id = scene.assign();

        var actions =
                Api.as(scene.as(Role.LEADER, scene.lead))
                        .header("Accept-Language", "en")
                        .get("/v1/tasks/{taskId}", id)
                        .jsonPath();

        assertThat(allowed(actions))
                .containsExactlyInAnyOrder("accept", "refuse", "comment", "answer-urging");
        assertThat(actions.getString("actions.find { it.verb == 'cancel' }.who"))
                .isEqualTo("the leader of the assigning body");
        assertThat(actions.getString("actions.find { it.verb == 'submit' }.reason"))
                .isEqualTo("Your sign-in has not the role that it needs");
    }

    private static List<String> allowed(JsonPath task) {
        return task.getList("actions.findAll { it.allowed }.verb");
    }
}
