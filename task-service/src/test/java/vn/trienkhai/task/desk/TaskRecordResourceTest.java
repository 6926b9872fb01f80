package vn.trienkhai.task.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.task.Database;
import vn.trienkhai.task.rules.Phase;

/** What was done and said, and how the last day came about (rows 50, 63, 64). */
@QuarkusTest
@WithStack
class TaskRecordResourceTest {

    private final Scene scene = new Scene();

    @Test
    void theHistoryHasEveryActWithWhoAndWhy() {
        var id = scene.taskIn(Phase.RETURNED);

        read(id, "history")
                .body("items.verb", contains("return", "submit", "accept", "assign"))
                .body("items[0].text", equalTo("Incomplete"))
                .body("items[0].toMend", contains("Add the annex"))
                .body("items[0].phaseBefore", equalTo("AWAITING_CONFIRMATION"))
                .body("items[0].phase", equalTo("RETURNED"))
                .body("items[0].by.name", equalTo("Body " + scene.assigner))
                .body("items[0].person", equalTo("leader-" + scene.assigner))
                .body("items[1].evidence[0].title", equalTo("Minutes"))
                .body("items[3].phaseBefore", nullValue());
    }

    @Test
    void theHistoryIsReadPageByPage() {
        var id = scene.taskIn(Phase.RETURNED);

        var first =
                Api.as(scene.as(Role.OFFICER, scene.lead))
                        .queryParam("limit", 3)
                        .get("/v1/tasks/{taskId}/history", id)
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(3))
                        .extract();
        Api.as(scene.as(Role.OFFICER, scene.lead))
                .queryParam("cursor", first.<String>path("next"))
                .get("/v1/tasks/{taskId}/history", id)
                .then()
                .statusCode(200)
                .body("items.verb", contains("assign"));
        assertThat(first.header("Link")).contains("rel=\"next\"");
    }

    @Test
    void theProgressIsAListOfItsOwn() {
        var id = scene.taskIn(Phase.IN_PROGRESS);

        read(id, "progress")
                .body("items", hasSize(1))
                .body("items[0].percent", equalTo(60))
                .body("items[0].text", equalTo("Going on"));
    }

    @Test
    void aCommentIsKeptAndToldToNobodyElse() {
        var id = scene.assign();
        var version = scene.version(id);

        comment(id, Api.key(), "The figures are missing").statusCode(201);

        read(id, "comments")
                .body("items.text", contains("The figures are missing"))
                .body("items[0].by.organizationId", equalTo(scene.coordinator.toString()));
        assertThat(Database.told(id)).containsExactly("assigned");
        assertThat(scene.version(id)).isEqualTo(version);
    }

    @Test
    void aRepeatedCommentIsKeptOnce() {
        var id = scene.assign();
        var key = Api.key();

        comment(id, key, "Once").statusCode(201);
        comment(id, key, "Once").statusCode(201);
        comment(id, key, "Twice").statusCode(422);

        read(id, "comments").body("items.text", contains("Once"));
    }

    private ValidatableResponse comment(String id, String key, String text) {
        return Api.as(scene.as(Role.OFFICER, scene.coordinator))
                .header("Idempotency-Key", key)
                .body("{\"text\": \"%s\"}".formatted(text))
                .post("/v1/tasks/{taskId}/comments", id)
                .then();
    }

    @Test
    void explainsTheLastDayInBothLanguages() {
        var id = scene.assign("2100-05-10");

        read(id, "deadline/explanation")
                .body("lastDay", equalTo("2100-05-09"))
                .body("lastWorkingDay", equalTo("2100-05-07"))
                .body("inclusive", equalTo(false))
                .body("steps[0].vi", containsString("09/05/2100"))
                .body("steps[0].en", containsString("excludes that day"));
    }

    @Test
    void saysPlainlyThatThereIsNoDeadline() {
        var id =
                scene.assign(
                        "{\"title\": \"Some time\", \"leadId\": \"%s\"}".formatted(scene.lead),
                        201);

        read(id, "deadline/explanation")
                .body("kind", equalTo("NONE"))
                .body("lastDay", nullValue())
                .body("steps[0].en", equalTo("There is no deadline."));
    }

    private ValidatableResponse read(String id, String what) {
        return Api.as(scene.as(Role.OFFICER, scene.lead))
                .get("/v1/tasks/{taskId}/" + what, id)
                .then()
                .statusCode(200);
    }
}
