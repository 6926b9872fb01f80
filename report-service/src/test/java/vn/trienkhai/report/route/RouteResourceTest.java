package vn.trienkhai.report.route;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.report.Foreign;
import vn.trienkhai.report.Scene;

/**
 * Each act of the route: its good answer, and how it is refused in another state (rows 74–78, 87).
 */
@QuarkusTest
@WithStack
class RouteResourceTest {

    @BeforeEach
    void inApril2022() {
        TestClock.set(LocalDateTime.of(2022, 4, 4, 9, 0));
    }

    @AfterEach
    void backToTheRealTime() {
        TestClock.reset();
    }

    @Test
    void submitsToTheFirstStation() {
        var scene = Scene.with(1);
        var paper = scene.written(scene.author());

        paper.submit(scene.author())
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("station.role", equalTo("VIA"))
                .body("edition", equalTo(1));

        refusedByState(paper.submit(scene.author()), "withdraw", "forward", "return");
    }

    @Test
    void doesNotSubmitAnIncompleteReport() {
        var scene = Scene.with(1);

        refused(scene.draft(scene.author()).submit(scene.author()), 422, "report-incomplete");
    }

    @Test
    void doesNotAcceptANilReportWhereNoneIsAllowed() {
        var scene = Scene.with(1);
        var paper = scene.draft(scene.author());

        refused(paper.act(scene.author(), "submission", "{\"nil\": true}"), 422, "nil-not-allowed");
    }

    @Test
    void takesBackWhatNobodyHasReadAndHidesItAgain() {
        var scene = Scene.with(1);
        var paper = scene.submitted(scene.author());

        paper.act(scene.author(), "withdrawal", "{\"reason\": \"Bổ sung.\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("station", nullValue());

        paper.get(scene.via).then().statusCode(404);
        refusedByState(
                paper.act(scene.author(), "withdrawal", "{\"reason\": \"?\"}"), "submit", "write");
    }

    @Test
    void doesNotTakeBackWhatAStationHasPassedOn() {
        var scene = Scene.with(1);
        var paper = scene.arrived(scene.author());

        refusedByState(paper.act(scene.author(), "withdrawal", "{\"reason\": \"?\"}"), "return");
    }

    @Test
    void forwardsToTheNextStationOnce() {
        var scene = Scene.with(1);
        var paper = scene.arrived(scene.author());

        refusedByState(paper.act(scene.via, "forwarding", "{}"), "return");
    }

    @Test
    void refusesTheActOfAnotherBodyThatSeesTheReport() {
        var scene = Scene.with(1);
        var paper = scene.submitted(scene.author());

        refused(paper.act(scene.author(), "forwarding", "{}"), 403, "not-your-part");
    }

    /** Row 87. */
    @Test
    void returnsWithMarksAndShowsTheLastEditionMeanwhile() {
        var scene = Scene.with(1);
        var paper = scene.submitted(scene.author());

        paper.act(
                        scene.via,
                        "return",
                        "{\"reason\": \"Chưa đạt.\", \"marks\": [{\"ref\": \"1.1\", \"note\": \"Sửa.\"}]}")
                .then()
                .statusCode(200)
                .body("returned.marks.ref", contains("1.1"));
        paper.write(scene.author(), "1.1", "Đang sửa.").then().statusCode(200);

        paper.get(scene.author()).then().body("sections[0].text", equalTo("Đang sửa."));
        paper.get(scene.via).then().body("sections[0].text", equalTo("Đã quán triệt đầy đủ."));
        refusedByState(paper.act(scene.via, "return", "{\"reason\": \"?\"}"), "submit", "write");
    }

    @Test
    void returnsOnlyForSectionsOfTheOutline() {
        var scene = Scene.with(1);
        var paper = scene.submitted(scene.author());

        refused(
                paper.act(
                        scene.via,
                        "return",
                        "{\"reason\": \"?\", \"marks\": [{\"ref\": \"9.9\", \"note\": \"?\"}]}"),
                422,
                "section-not-in-outline");
    }

    @Test
    void returnsToAnEarlierStation() {
        var scene = Scene.with(1);
        var paper = scene.underApproval();

        paper.act(scene.board, "return", "{\"reason\": \"Thẩm định lại.\", \"toOrder\": 3}")
                .then()
                .statusCode(200)
                .body("station.role", equalTo("APPRAISE"))
                .body("state", equalTo("SUBMITTED"));
    }

    @Test
    void appraisesOnce() {
        var scene = Scene.with(1);
        var paper = scene.underApproval();

        refusedByState(
                paper.act(scene.appraiser, "appraisals", "{\"opinion\": \"?\"}"),
                "approve",
                "return");
    }

    @Test
    void approvesOnce() {
        var scene = Scene.with(1);
        var paper = scene.beforeConference();

        refusedByState(paper.act(scene.board, "approval", "{}"), "confer", "return");
    }

    /** Row 95. */
    @Test
    void recordsAConferenceThatWasHeld() {
        var scene = Scene.with(1);
        var paper = scene.beforeConference();

        refused(
                paper.act(
                        scene.board,
                        "conference",
                        "{\"heldOn\": \"2022-04-29\", \"outcome\": \"?\"}"),
                422,
                "conference-not-held");
        paper.act(scene.board, "conference", "{\"heldOn\": \"2022-04-04\", \"outcome\": \"Tốt.\"}")
                .then()
                .statusCode(200)
                .body("conference.heldOn", equalTo("2022-04-04"));
        refusedByState(
                paper.act(
                        scene.board,
                        "conference",
                        "{\"heldOn\": \"2022-04-04\", \"outcome\": \"?\"}"),
                "forward",
                "return",
                "write");
    }

    @Test
    void signsOnceAndIsIssuedWhenTheNumberIsTold() {
        var scene = Scene.with(1);
        var paper = scene.signed();

        refusedByState(paper.act(scene.standing, "signature", "{}"));
        var numbered = Foreign.example("report-document.numbered.v1");
        numbered.put("reportId", paper.id());
        Foreign.tell("directive.events", "report-document.numbered.v1", paper.id(), numbered);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                paper.get(scene.standing)
                                        .then()
                                        .body("state", equalTo("ISSUED"))
                                        .body("symbol", equalTo("123-BC/TU")));
    }

    @Test
    void saysWhatTheCallerMayDoWithIt() {
        var scene = Scene.with(1);
        var paper = scene.submitted(scene.author());

        paper.get(scene.via)
                .then()
                .body(
                        "actions.findAll { it.allowed }.verb",
                        containsInAnyOrder("forward", "return"));
        paper.get(scene.author())
                .then()
                .body("actions.findAll { it.allowed }.verb", contains("withdraw"))
                .body(
                        "actions.find { it.verb == 'forward' }.who",
                        equalTo(
                                "the body of the VIA station, after the conference the finalising body"));
    }

    private static void refused(Response response, int status, String type) {
        response.then().statusCode(status).body("type", equalTo("/problems/" + type));
    }

    private static void refusedByState(Response response, String... possible) {
        refused(response, 409, "wrong-state");
        for (var verb : possible) {
            response.then().body("allowed", hasItem(verb));
        }
    }
}
