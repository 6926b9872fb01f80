package vn.trienkhai.report.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.report.Paper;
import vn.trienkhai.report.Scene;

/** Beginning, writing, checking, listing and reading reports. */
@QuarkusTest
@WithStack
class ReportResourceTest {

    @BeforeEach
    void inApril2022() {
        TestClock.set(LocalDateTime.of(2022, 4, 4, 9, 0));
    }

    @AfterEach
    void backToTheRealTime() {
        TestClock.reset();
    }

    @Test
    void beginsAReportOfAnExpectedAuthor() {
        var scene = Scene.with(1);

        begin(scene.author(), scene.period, "INPUT")
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/reports/"))
                .header("ETag", notNullValue())
                .body("state", equalTo("DRAFT"))
                .body("dueOn", equalTo("2022-04-07"))
                .body("timeliness", equalTo("NEAR_DUE"))
                .body("sections.ref", contains("1.1", "2.2"));
    }

    @Test
    void beginsOnlyOneReportPerAuthor() {
        var scene = Scene.with(1);
        scene.draft(scene.author());

        refused(begin(scene.author(), scene.period, "INPUT"), 409, "report-exists");
    }

    @Test
    void beginsOnlyOneThoughTwoBeginAtTheSameTime() throws InterruptedException {
        var scene = Scene.with(1);

        try (var both = Executors.newFixedThreadPool(2)) {
            var statuses =
                    both
                            .invokeAll(
                                    Collections.nCopies(
                                            2,
                                            () ->
                                                    begin(scene.author(), scene.period, "INPUT")
                                                            .statusCode()))
                            .stream()
                            .map(Future::resultNow)
                            .toList();
            assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void beginsNoneForABodyThatIsNotExpected() {
        var scene = Scene.with(1);

        refused(begin(scene.appraiser, scene.period, "INPUT"), 403, "not-your-part");
        refused(begin(scene.author(), scene.period, "CONSOLIDATED"), 403, "not-your-part");
        refused(begin(UUID.randomUUID(), scene.period, "INPUT"), 404, "not-found");
    }

    @Test
    void refusesTheSameKeyForAnotherReport() {
        var scene = Scene.with(1);
        var key = Api.key();
        beginWith(key, scene, "INPUT").then().statusCode(201);

        refused(beginWith(key, scene, "CONSOLIDATED"), 422, "idempotency-key-reused");
    }

    @Test
    void writesASection() {
        var scene = Scene.with(1);
        var paper = scene.draft(scene.author());

        paper.write(scene.author(), "1.1", "Đã làm.")
                .then()
                .statusCode(200)
                .body("sections[0].text", equalTo("Đã làm."))
                .body("sections[0].unlocked", equalTo(true));
    }

    @Test
    void writesNoSectionTheOutlineDoesNotHave() {
        var scene = Scene.with(1);
        var paper = scene.draft(scene.author());

        refused(paper.write(scene.author(), "9.9", "?"), 422, "section-not-in-outline");
    }

    /** Row 88. */
    @Test
    void writesNothingWhileTheReportIsOnItsWay() {
        var scene = Scene.with(1);
        var paper = scene.submitted(scene.author());

        refused(paper.write(scene.author(), "1.1", "?"), 409, "wrong-state");
        refused(paper.write(scene.via, "1.1", "?"), 403, "not-your-part");
    }

    @Test
    void saysWhatIsMissing() {
        var scene = Scene.with(1);
        var paper = scene.draft(scene.author());

        Scene.as(scene.author())
                .post("/v1/reports/{reportId}/check", paper.id())
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("late", equalTo(false))
                .body("missing.ref", contains("1.1"));
    }

    @Test
    void refusesACheckUnderAKeyInUseForAnotherReport() {
        var scene = Scene.with(2);
        var first = scene.draft(scene.authors.get(0));
        var both = SignIn.of(Role.LEADER).forBody(scene.authors.get(0));
        var key = Api.key();
        check(both, key, first).then().statusCode(200);

        refused(
                check(both, key, new Paper(UUID.randomUUID().toString())),
                422,
                "idempotency-key-reused");
    }

    @Test
    void isSeenByAStationOnlyOnceItHasArrivedThere() {
        var scene = Scene.with(1);
        var paper = scene.written(scene.author());
        paper.get(scene.via).then().statusCode(404);
        paper.submit(scene.author()).then().statusCode(200);

        paper.get(scene.via).then().statusCode(200);
        paper.get(scene.board).then().statusCode(404);
        paper.get(scene.appraiser).then().statusCode(404);
        Api.as(SignIn.of(Role.AUDITOR))
                .get("/v1/reports/{reportId}", paper.id())
                .then()
                .statusCode(200);
    }

    @Test
    void answersNotModifiedToWhoHasTheVersion() {
        var scene = Scene.with(1);
        var paper = scene.draft(scene.author());

        Scene.as(scene.author())
                .header("If-None-Match", paper.tag(scene.author()))
                .get("/v1/reports/{reportId}", paper.id())
                .then()
                .statusCode(304);
    }

    @Test
    void listsWhatLiesWithABodyAndWhatItWrites() {
        var scene = Scene.with(2);
        var first = scene.submitted(scene.authors.get(0));
        var second = scene.arrived(scene.authors.get(1));

        list(scene.via, "station", null)
                .then()
                .body("items.id", contains(second.id(), first.id()))
                .body("items.station.role", contains("CONSOLIDATE", "VIA"));
        list(scene.authors.getFirst(), "author", null)
                .then()
                .body("items.id", contains(first.id()));
        list(scene.appraiser, null, null).then().body("items", hasSize(0));
    }

    @Test
    void pagesWithASignedCursor() {
        var scene = Scene.with(3);
        scene.authors.forEach(scene::submitted);

        var first = list(scene.via, null, null);
        first.then().body("items", hasSize(2)).header("Link", containsString("rel=\"next\""));
        list(scene.via, null, first.path("next"))
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        refused(list(scene.via, "station", first.path("next")), 400, "invalid-cursor");
    }

    @Test
    void tellsItsHistoryStepByStep() {
        var scene = Scene.with(1);
        var paper = scene.arrived(scene.author());

        Scene.as(scene.via)
                .get("/v1/reports/{reportId}/history", paper.id())
                .then()
                .statusCode(200)
                .body("items.act", contains("begin", "submit", "forward"))
                .body("items[2].stationRole", equalTo("VIA"));
    }

    @Test
    void tellsWhenItCameToEachStation() {
        var scene = Scene.with(1);
        var paper = scene.arrived(scene.author());

        Scene.as(scene.via)
                .get("/v1/reports/{reportId}/stations", paper.id())
                .then()
                .statusCode(200)
                .body("items.role", contains("VIA", "CONSOLIDATE"))
                .body("items[0].leftAt", notNullValue())
                .body("items[1].arrivedAt", notNullValue())
                .body("items[1].leftAt", nullValue());
    }

    private static Response begin(UUID body, UUID period, String level) {
        return Scene.as(body)
                .body("{\"periodId\": \"%s\", \"level\": \"%s\"}".formatted(period, level))
                .post("/v1/reports");
    }

    private static Response beginWith(String key, Scene scene, String level) {
        return Scene.as(scene.author())
                .header("Idempotency-Key", key)
                .body("{\"periodId\": \"%s\", \"level\": \"%s\"}".formatted(scene.period, level))
                .post("/v1/reports");
    }

    private static Response check(SignIn signIn, String key, Paper paper) {
        return Api.as(signIn)
                .header("Idempotency-Key", key)
                .post("/v1/reports/{reportId}/check", paper.id());
    }

    private static Response list(UUID body, String my, String cursor) {
        var request = Scene.as(body).queryParam("limit", 2);
        if (my != null) {
            request.queryParam("my", my);
        }
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/v1/reports");
    }

    private static void refused(Response response, int status, String type) {
        response.then().statusCode(status).body("type", equalTo("/problems/" + type));
    }
}
