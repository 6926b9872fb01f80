package vn.trienkhai.note.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestStack;
import vn.trienkhai.platform.testing.WithStack;

/** What the chassis promises of every request. Rows 116, 117, 118, 119, 120, 71. */
@QuarkusTest
@WithStack
class ChassisRequestTest {

    private final UUID body = UUID.randomUUID();
    private final SignIn clerk = SignIn.of(Role.CLERK).forBody(body);

    @Test
    void aCreatedItemHasStatusLocationAndEntityTag() {
        write("Ghi chú")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", endsWith("/v1/notes/" + lastId()));
    }

    @Test
    void anUnchangedItemIsNotSentAgain() {
        var id = id(write("a"));

        Api.as(clerk)
                .header("If-None-Match", "\"0\"")
                .get("/v1/notes/{noteId}", id)
                .then()
                .statusCode(304);
        Api.as(clerk)
                .header("If-None-Match", "\"7\"")
                .get("/v1/notes/{noteId}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void aChangeNeedsTheVersionItChanges() {
        var id = id(write("a"));

        patch(id, null, "b")
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/precondition-required"));
        patch(id, "\"7\"", "b")
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/precondition-failed"));
        patch(id, "\"0\"", "b")
                .then()
                .statusCode(200)
                .body("text", equalTo("b"))
                .header("ETag", "\"1\"");
        patch(id, "\"0\"", "c").then().statusCode(412);
    }

    @Test
    void aPatchIsCheckedLikeAWholeBody() {
        var id = id(write("a"));

        patchRaw(id, "{\"text\": null}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/text"));
        patchRaw(id, "{\"colour\": \"red\"}")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-property"));
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswerAndHasNoSecondEffect() {
        var id = id(write("a"));
        var key = Api.key();

        var first = close(id, "\"0\"", key).then().statusCode(200).extract().asString();
        var second = close(id, "\"0\"", key).then().statusCode(200).extract().asString();

        assertThat(second).isEqualTo(first);
        close(id, "\"1\"", Api.key())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-status"));
        close(id(write("b")), "\"0\"", key)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void aRequestRepeatedAtTheSameTimeHasOneEffect() throws Exception {
        var key = Api.key();
        try (var callers = Executors.newFixedThreadPool(8)) {
            var answers =
                    callers.invokeAll(
                            IntStream.range(0, 8)
                                    .<java.util.concurrent.Callable<Integer>>mapToObj(
                                            i ->
                                                    () ->
                                                            Api.as(clerk)
                                                                    .header("Idempotency-Key", key)
                                                                    .body("{\"text\": \"once\"}")
                                                                    .post("/v1/notes")
                                                                    .statusCode())
                                    .toList());
            for (var answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
            }
        }

        Api.as(clerk).get("/v1/notes").then().body("items", hasSize(1));
    }

    @Test
    void aMissingKeyIsRefusedWhereADuplicateWouldHurt() {
        var id = id(write("a"));

        Api.as(clerk)
                .header("If-Match", "\"0\"")
                .post("/v1/notes/{noteId}/closing", id)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/idempotency-key-required"));
    }

    @Test
    void aListIsReadPageByPage() {
        IntStream.range(0, 5).forEach(i -> write("note " + i));

        var first =
                Api.as(clerk)
                        .queryParam("limit", 2)
                        .get("/v1/notes")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(2))
                        .extract();
        assertThat(first.header("Link")).contains("cursor=").endsWith("rel=\"next\"");
        var cursor = first.<String>path("next");
        Api.as(clerk)
                .queryParam("limit", 200)
                .queryParam("cursor", cursor)
                .get("/v1/notes")
                .then()
                .statusCode(200)
                .body("items.text", equalTo(java.util.List.of("note 2", "note 3", "note 4")))
                .body("next", nullValue());
        Api.as(clerk)
                .queryParam("cursor", cursor)
                .queryParam("text", "other filter")
                .get("/v1/notes")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-cursor"));
        Api.as(clerk)
                .queryParam("cursor", cursor.replace('.', 'x'))
                .get("/v1/notes")
                .then()
                .statusCode(400);
        Api.as(clerk)
                .queryParam("limit", 201)
                .get("/v1/notes")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("limit"));
        Api.as(clerk)
                .queryParam("sort", "x")
                .get("/v1/notes")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-parameter"))
                .body("allowed", hasItem("cursor"));
    }

    @Test
    void anotherBodysNoteIsNotThere() {
        var id = id(write("mine"));
        var other = SignIn.of(Role.CLERK).forBody(UUID.randomUUID());

        Api.as(other).get("/v1/notes/{noteId}", id).then().statusCode(404);
        Api.as(other).get("/v1/notes").then().body("items", hasSize(0));
        Api.as(SignIn.of(Role.AUDITOR)).get("/v1/notes/{noteId}", id).then().statusCode(200);
    }

    @Test
    void withoutAScopeTheDatabaseShowsNothing() throws Exception {
        write("hidden");
        try (var connection = TestStack.connect("app");
                var rows = connection.createStatement().executeQuery("select count(*) from note")) {
            rows.next();
            assertThat(rows.getLong(1)).isZero();
        }
    }

    private Response write(String text) {
        return post("{\"text\": \"" + text + "\"}");
    }

    private Response post(String body) {
        var response = Api.as(clerk).body(body).post("/v1/notes");
        last = response;
        return response;
    }

    private Response last;

    private String lastId() {
        return id(last);
    }

    private static String id(Response response) {
        return response.path("id");
    }

    private Response patch(String id, String ifMatch, String text) {
        var request =
                Api.as(clerk)
                        .contentType("application/merge-patch+json")
                        .body("{\"text\": \"" + text + "\"}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .patch("/v1/notes/{noteId}", id);
    }

    private Response patchRaw(String id, String body) {
        return Api.as(clerk)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(body)
                .patch("/v1/notes/{noteId}", id);
    }

    private Response close(String id, String ifMatch, String key) {
        return Api.as(clerk)
                .header("If-Match", ifMatch)
                .header("Idempotency-Key", key)
                .post("/v1/notes/{noteId}/closing", id);
    }
}
