package vn.trienkhai.task.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.task.Database;
import vn.trienkhai.task.rules.Phase;

/** Every act through the API: its good answer and each refusal (rows 35, 62, 67, 71). */
@QuarkusTest
@WithStack
class TaskActResourceTest {

    private final Scene scene = new Scene();

    @ParameterizedTest
    @EnumSource
    void movesTheTaskAndTellsIt(Act act) {
        var id = scene.taskIn(act.from());

        scene.act(act, id).statusCode(200).body("phase", equalTo(act.to().name()));

        assertThat(Database.told(id)).startsWith("assigned").endsWith(act.told());
        assertThat(
                        Database.ask(
                                "select phase from task_act where task_id = '%s' order by position desc limit 1"
                                        .formatted(id)))
                .containsExactly(act.to().name());
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedInAnotherPhaseAndTellsNothing(Act act) {
        var id = scene.taskIn(act.wrongPhase());
        var before = Database.told(id);

        scene.act(act, id).statusCode(409).body("type", equalTo("/problems/wrong-phase"));

        assertThat(Database.told(id)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void needsThePresentVersion(Act act) {
        var id = scene.taskIn(act.from());
        var by = scene.signIn(act);

        scene.act(act, id, by, "\"99\"")
                .statusCode(412)
                .body("type", equalTo("/problems/precondition-failed"));
    }

    @Test
    void saysWhoseActItIs() {
        var id = scene.assign();
        var guide = scene.as(Role.LEADER, scene.guide);
        var stranger = scene.as(Role.LEADER, scene.stranger);

        scene.act(Act.ACCEPT, id, guide, scene.version(id))
                .statusCode(403)
                .body("type", equalTo("/problems/not-your-part"))
                .body("detail", equalTo("accept is for the leader of the lead body"));
        scene.act(Act.ACCEPT, id, stranger, "\"0\"")
                .statusCode(404)
                .body("type", equalTo("/problems/task-not-found"));
    }

    @ParameterizedTest
    @EnumSource
    void aRepeatedKeyGetsTheFirstAnswerAndIsForNothingElse(Act act) {
        var id = scene.taskIn(act.from());
        var version = scene.version(id);
        var key = Api.key();

        for (var attempt = 0; attempt < 2; attempt++) {
            post(act, id, version, key).then().statusCode(200);
        }
        post(act, scene.taskIn(act.from()), version, key)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));

        assertThat(Database.told(id).stream().filter(act.told()::equals)).hasSize(1);
    }

    private Response post(Act act, String id, String version, String key) {
        return Api.as(scene.signIn(act))
                .header("If-Match", version)
                .header("Idempotency-Key", key)
                .body(scene.body(act))
                .post("/v1/tasks/{taskId}/" + act.path(), id);
    }

    @Test
    void aSubmissionNeedsAKeyAndSomethingThatProvesIt() {
        var id = scene.taskIn(Phase.ACCEPTED);
        var officer = scene.as(Role.OFFICER, scene.lead);

        Api.as(officer)
                .header("If-Match", scene.version(id))
                .body(Scene.EVIDENCE)
                .post("/v1/tasks/{taskId}/submissions", id)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/idempotency-key-required"));
        Api.as(officer)
                .header("If-Match", scene.version(id))
                .header("Idempotency-Key", Api.key())
                .body("{\"summary\": \"Done\", \"evidence\": []}")
                .post("/v1/tasks/{taskId}/submissions", id)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/evidence"));
    }

    @Test
    void aCoordinatorTellsProgressButHandsNothingIn() {
        var id = scene.taskIn(Phase.ACCEPTED);
        var coordinator = scene.as(Role.OFFICER, scene.coordinator);

        scene.act(Act.PROGRESS, id, coordinator, scene.version(id))
                .statusCode(200)
                .body("phase", equalTo("IN_PROGRESS"))
                .body("percent", equalTo(0));
        scene.act(Act.SUBMIT, id, coordinator, scene.version(id)).statusCode(403);
    }

    @Test
    void theEvidenceBecomesTheProductWhenItIsConfirmed() {
        var id = scene.taskIn(Phase.AWAITING_CONFIRMATION);

        scene.act(Act.CONFIRM, id)
                .statusCode(200)
                .body("products[0].title", equalTo("Minutes"))
                .body("submittedOn", nullValue())
                .body("percent", equalTo(100));
    }

    @Test
    void aTaskIsReassignedToAKnownBodyOtherThanTheOneThatRefused() {
        var id = scene.taskIn(Phase.REFUSED);

        reassign(id, scene.lead).statusCode(409).body("type", equalTo("/problems/same-lead"));
        reassign(id, UUID.randomUUID())
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-organization"));
        reassign(id, scene.stranger)
                .statusCode(200)
                .body("lead.organizationId", equalTo(scene.stranger.toString()));

        scene.get(id, scene.as(Role.LEADER, scene.lead)).statusCode(404);
        scene.get(id, scene.as(Role.LEADER, scene.stranger)).statusCode(200);
    }

    private ValidatableResponse reassign(String id, UUID lead) {
        return Api.as(scene.as(Role.LEADER, scene.assigner))
                .header("If-Match", scene.version(id))
                .body("{\"leadId\": \"%s\", \"reason\": \"It is yours\"}".formatted(lead))
                .post("/v1/tasks/{taskId}/reassignment", id)
                .then();
    }
}
