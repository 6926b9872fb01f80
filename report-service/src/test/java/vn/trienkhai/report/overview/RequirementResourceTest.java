package vn.trienkhai.report.overview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.report.Scene;

/** What must be reported, of whom, and how far it is (rows 73, 79, 82–84, 86). */
@QuarkusTest
@WithStack
class RequirementResourceTest {

    @BeforeEach
    void inApril2022() {
        TestClock.set(LocalDateTime.of(2022, 4, 4, 9, 0));
    }

    @AfterEach
    void backToTheRealTime() {
        TestClock.reset();
    }

    @Test
    void comesFromTheDutyToReport() {
        var scene = Scene.with(2);

        Scene.as(scene.board)
                .get("/v1/report-requirements/{requirementId}", scene.requirement)
                .then()
                .statusCode(200)
                .body("dutyId", equalTo(scene.duty.toString()))
                .body("route.role", hasSize(6))
                .body("outline.ref", contains("1.1", "2.2"))
                .body("window.to", equalTo("2022-03-31"))
                .body("deadline.raw", equalTo("trước ngày 08/4/2022"));
    }

    @Test
    void tellsAnAuthorWhatItHasToWriteUntilItHas() {
        var scene = Scene.with(1);

        mine(scene.author(), true)
                .then()
                .statusCode(200)
                .body("items[0].mine.state", equalTo("MISSING"))
                .body("items[0].mine.dueOn", equalTo("2022-04-07"))
                .body("items[0].mine.timeliness", equalTo("NEAR_DUE"));
        scene.submitted(scene.author());

        mine(scene.author(), true).then().body("items", hasSize(0));
        mine(scene.author(), false).then().body("items[0].mine.timeliness", equalTo("IN_TIME"));
    }

    @Test
    void canBeMadeDirectlyByTheIssuerOfTheDirective() {
        var scene = Scene.with(1);
        var author = UUID.randomUUID();

        var made = ask(scene, scene.board, author, Api.key());
        made.then()
                .statusCode(201)
                .body("dutyId", nullValue())
                .body("periodId", notNullValue())
                .body("route.role", contains("APPROVE"));

        mine(author, true).then().body("items[0].title", equalTo("Báo cáo nhanh"));
    }

    @Test
    void isNotMadeByABodyThatDoesNotRunTheDirective() {
        var scene = Scene.with(1);

        refused(
                ask(scene, scene.author(), UUID.randomUUID(), Api.key()),
                422,
                "directive-not-known");
    }

    @Test
    void isNotMadeWithADeadlineThatContradictsItself() {
        var scene = Scene.with(1);
        var request = request(scene, UUID.randomUUID()).replace("\"date\": \"2022-04-20\",", "");

        refused(
                Scene.as(scene.board).body(request).post("/v1/report-requirements"),
                422,
                "deadline-not-possible");
    }

    @Test
    void isNotMadeTwiceUnderOneKey() {
        var scene = Scene.with(1);
        var author = UUID.randomUUID();
        var key = Api.key();
        String first = ask(scene, scene.board, author, key).path("id");

        ask(scene, scene.board, author, key).then().statusCode(201).body("id", equalTo(first));
        refused(ask(scene, scene.board, UUID.randomUUID(), key), 422, "idempotency-key-reused");
    }

    @Test
    void hasAnOutlineThatStandsOnceAReportIsSubmitted() {
        var scene = Scene.with(1);
        var two =
                "{\"sections\": [{\"ref\": \"1.1\", \"title\": \"Kết quả\", \"required\": true},"
                        + "{\"ref\": \"1.2\", \"title\": \"Hạn chế\", \"required\": false}]}";

        outline(scene, scene.appraiser, two)
                .then()
                .statusCode(200)
                .body("sections.ref", contains("1.1", "1.2"));
        refused(outline(scene, scene.author(), two), 403, "not-your-part");
        refused(
                outline(scene, scene.board, two.replace("1.2", "1.1")),
                422,
                "outline-not-numbered");
        scene.submitted(scene.author());
        refused(outline(scene, scene.board, two), 409, "outline-in-use");
    }

    @Test
    void explainsTheDueDayOfItsPeriod() {
        var scene = Scene.with(2);

        Scene.as(scene.via)
                .get("/v1/report-requirements/{requirementId}/periods", scene.requirement)
                .then()
                .statusCode(200)
                .body("items[0].expected", equalTo(2));
        Scene.as(scene.author())
                .get("/v1/report-periods/{periodId}", scene.period)
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2022-04-07"))
                .body("explanation[0]", containsString("08/04/2022"))
                .body("expected", nullValue());
    }

    @Test
    void saysOfEveryAuthorWhereItsReportLies() {
        var scene = Scene.with(2);
        scene.submitted(scene.authors.get(0));

        expected(scene, scene.appraiser)
                .then()
                .statusCode(200)
                .body("items.state", contains("SUBMITTED", "MISSING"))
                .body("items.stationRole", contains("VIA", null))
                .body("items[1].liesWithId", equalTo(scene.authors.get(1).toString()));
        expected(scene, scene.authors.get(1)).then().body("items", hasSize(1));
    }

    @Test
    void saysForWhomItWaits() {
        var scene = Scene.with(2);
        scene.arrived(scene.authors.get(0));

        Scene.as(scene.via)
                .header("Accept-Language", "en")
                .get("/v1/report-periods/{periodId}/waiting", scene.period)
                .then()
                .statusCode(200)
                .body("ready", equalTo(false))
                .body("arrived", equalTo(1))
                .body("message", containsString("waiting for " + scene.authors.get(1)));
        refused(
                Scene.as(scene.author()).get("/v1/report-periods/{periodId}/waiting", scene.period),
                403,
                "not-a-watcher");
        scene.arrived(scene.authors.get(1));
        Scene.as(scene.via)
                .get("/v1/report-periods/{periodId}/waiting", scene.period)
                .then()
                .body("ready", equalTo(true))
                .body("message", equalTo("Đã nhận đủ báo cáo."));
    }

    @Test
    void countsCompletenessAndTimeliness() {
        var scene = Scene.with(4);
        scene.submitted(scene.authors.get(0));
        TestClock.set(LocalDateTime.of(2022, 4, 8, 9, 0));
        scene.written(scene.authors.get(1))
                .act(scene.authors.get(1), "submission", "{\"lateReason\": \"Chậm.\"}")
                .then()
                .statusCode(200);

        Scene.as(scene.board)
                .get("/v1/report-periods/{periodId}/rates", scene.period)
                .then()
                .statusCode(200)
                .body("completeness", equalTo(0.5f))
                .body("timeliness", equalTo(0.25f))
                .body("overdue", equalTo(2));
        refused(
                Scene.as(scene.author()).get("/v1/report-periods/{periodId}/rates", scene.period),
                403,
                "not-a-watcher");
    }

    private static Response expected(Scene scene, UUID body) {
        return Scene.as(body).get("/v1/report-periods/{periodId}/expected", scene.period);
    }

    private static Response mine(UUID body, boolean open) {
        return Scene.as(body)
                .queryParam("my", "author")
                .queryParam("open", open)
                .get("/v1/report-requirements");
    }

    private static Response outline(Scene scene, UUID body, String outline) {
        var tag =
                Scene.as(body)
                        .get("/v1/report-requirements/{requirementId}/outline", scene.requirement)
                        .header("ETag");
        return Scene.as(body)
                .header("If-Match", tag)
                .body(outline)
                .put("/v1/report-requirements/{requirementId}/outline", scene.requirement);
    }

    private static Response ask(Scene scene, UUID body, UUID author, String key) {
        return Scene.as(body)
                .header("Idempotency-Key", key)
                .body(request(scene, author))
                .post("/v1/report-requirements");
    }

    private static String request(Scene scene, UUID author) {
        return """
        {"directiveId": "%s", "title": "Báo cáo nhanh", "authors": ["%s"], "addresseeId": "%s",
         "route": [], "deadline": {"kind": "DATE", "raw": "", "date": "2022-04-20", "inclusive": true},
         "outline": [{"ref": "1", "title": "Kết quả", "required": true}], "nilAllowed": true}
        """
                .formatted(scene.directive, author, scene.board);
    }

    private static void refused(Response response, int status, String type) {
        response.then().statusCode(status).body("type", equalTo("/problems/" + type));
    }
}
