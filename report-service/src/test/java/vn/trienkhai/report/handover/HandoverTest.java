package vn.trienkhai.report.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.report.Foreign;
import vn.trienkhai.report.Scene;

/** A successor reports what a dissolved body still owed; what is finished stays (rows 15, 24). */
@QuarkusTest
@WithStack
class HandoverTest {

    @BeforeEach
    void inApril2022() {
        TestClock.set(LocalDateTime.of(2022, 4, 4, 9, 0));
    }

    @AfterEach
    void backToTheRealTime() {
        TestClock.reset();
    }

    @Test
    void whatWasNotBegunIsExpectedOfTheSuccessor() {
        var scene = Scene.with(2);
        var heir = UUID.randomUUID();
        moved(scene, scene.author(), heir);

        eventually(
                scene,
                now ->
                        now.body("items.authorId", hasItem(heir.toString()))
                                .body("items", hasSize(2))
                                .body(line(heir) + ".state", equalTo("MISSING"))
                                .body(line(heir) + ".liesWithId", equalTo(heir.toString()))
                                .body(line(heir) + ".formerAuthors.how", contains("MOVED"))
                                .body(
                                        line(heir) + ".formerAuthors.organizationId",
                                        contains(scene.author().toString())));
        assertThat(scene.submitted(heir).state(heir)).isEqualTo("SUBMITTED");
        Scene.as(scene.author())
                .body("{\"periodId\": \"%s\", \"level\": \"INPUT\"}".formatted(scene.period))
                .post("/v1/reports")
                .then()
                .statusCode(403);
    }

    @Test
    void aDraftAndWhatWasSentBackAreTheSuccessorsToFinish() {
        var scene = Scene.with(2);
        var draft = scene.written(scene.authors.get(0));
        var returned = scene.submitted(scene.authors.get(1));
        returned.act(scene.via, "return", "{\"reason\": \"Thiếu số liệu\"}").then().statusCode(200);
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        moved(scene, scene.authors.get(0), first);
        moved(scene, scene.authors.get(1), second);

        eventually(
                scene,
                now ->
                        now.body(
                                "items.authorId",
                                containsInAnyOrder(first.toString(), second.toString())));
        draft.submit(first).then().statusCode(200).body("authorId", equalTo(first.toString()));
        returned.submit(second).then().statusCode(200);
        draft.get(scene.authors.get(0)).then().statusCode(200);
        assertThat(
                        draft.act(scene.authors.get(0), "withdrawal", "{\"reason\": \"x\"}")
                                .statusCode())
                .isEqualTo(403);
        Scene.as(first)
                .get("/v1/reports/{reportId}/history", draft.id())
                .then()
                .body("items.act", contains("begin", "hand-over", "submit"))
                .body(
                        "items.find { it.act == 'hand-over' }.note",
                        equalTo("Nghị quyết số 202/2025/QH15"));
    }

    @Test
    void aReportOnItsWayGoesOnUnderTheSuccessor() {
        var scene = Scene.with(1);
        var paper = scene.submitted(scene.author());
        var heir = UUID.randomUUID();
        moved(scene, scene.author(), heir);

        eventually(
                scene,
                now ->
                        now.body(line(heir) + ".state", equalTo("SUBMITTED"))
                                .body(line(heir) + ".liesWithId", equalTo(scene.via.toString())));
        paper.act(scene.via, "return", "{\"reason\": \"Thiếu số liệu\"}").then().statusCode(200);
        paper.submit(heir).then().statusCode(200);
    }

    @Test
    void whatIsFinishedStaysWithWhoWroteIt() {
        var scene = Scene.with(2);
        var consolidated = scene.consolidated();
        var heir = UUID.randomUUID();
        moved(scene, scene.author(), heir);
        var last = scene.authors.getLast();
        moved(scene, last, heir);
        marker(scene);

        eventually(
                scene,
                now ->
                        now.body(line(scene.author()) + ".state", equalTo("ACCEPTED"))
                                .body(line(last) + ".state", equalTo("ACCEPTED"))
                                .body("items.authorId", hasSize(3)));
        assertThat(consolidated.state(scene.via)).isEqualTo("DRAFT");
    }

    @Test
    void aSuccessorThatReportsItselfSpeaksForBoth() {
        var scene = Scene.with(3);
        var former = scene.authors.get(0);
        var heir = scene.authors.get(1);
        var onItsWay = scene.submitted(scene.authors.get(2));
        moved(scene, former, heir);
        moved(scene, scene.authors.get(2), heir);
        moved(scene, former, heir);

        eventually(
                scene,
                now ->
                        now.body("items", hasSize(2))
                                .body(
                                        line(heir) + ".formerAuthors.how",
                                        contains("COVERED", "ON_ITS_WAY")));
        onItsWay.get(heir).then().statusCode(200);
        assertThat(scene.submitted(heir).state(heir)).isEqualTo("SUBMITTED");
        onItsWay.act(scene.via, "forwarding", "{}").then().statusCode(200);
    }

    @Test
    void nothingIsExpectedOfABodyWhoseCopyWasTakenBackWithItsDuty() {
        var scene = Scene.with(3);
        var submitted = scene.authors.get(2);
        scene.submitted(submitted);
        recalled(scene, scene.authors.get(0), true);
        recalled(scene, scene.authors.get(1), false);
        recalled(scene, submitted, true);
        marker(scene);

        eventually(
                scene,
                now ->
                        now.body("items", hasSize(3))
                                .body(
                                        "items.authorId",
                                        containsInAnyOrder(
                                                scene.authors.get(1).toString(),
                                                submitted.toString(),
                                                marked.toString())));
        Scene.as(scene.authors.get(0))
                .body("{\"periodId\": \"%s\", \"level\": \"INPUT\"}".formatted(scene.period))
                .post("/v1/reports")
                .then()
                .statusCode(403);
    }

    @Test
    void whoIsAskedAgainGoesOnWithItsDraftAndALateRecallEndsOnlyWhatItMeant() {
        var scene = Scene.with(2);
        var draft = scene.written(scene.author());
        recalled(scene, scene.author(), true);
        eventually(scene, now -> now.body("items", hasSize(1)));

        scene.tellDutyAgain(2, scene.author());
        eventually(
                scene,
                now ->
                        now.body("items", hasSize(2))
                                .body(line(scene.author()) + ".state", equalTo("DRAFT"))
                                .body(line(scene.author()) + ".reportId", equalTo(draft.id())));
        recalled(scene, scene.author(), true);
        marker(scene);
        eventually(
                scene,
                now ->
                        now.body(
                                "items.authorId",
                                hasItems(marked.toString(), scene.author().toString())));
        draft.submit(scene.author()).then().statusCode(200);
    }

    @Test
    void whoseDutyEndedBeforeItWasHeardOfIsNotAskedUnlessAgain() {
        var scene = Scene.with(1);
        var body = UUID.randomUUID();
        recalled(scene, body, true);
        scene.tellDuty(2, body);
        marker(scene);
        eventually(
                scene,
                now ->
                        now.body(
                                "items.authorId",
                                containsInAnyOrder(scene.author().toString(), marked.toString())));

        scene.tellDutyAgain(2, body);
        eventually(scene, now -> now.body("items.authorId", hasItem(body.toString())));
    }

    /** Heard after everything told before it, so that what must not happen has had its chance. */
    private void marker(Scene scene) {
        scene.tellDuty(2, marked);
    }

    private final UUID marked = UUID.randomUUID();

    private static String line(UUID author) {
        return "items.find { it.authorId == '%s' }".formatted(author);
    }

    private interface Expected {
        ValidatableResponse of(ValidatableResponse now);
    }

    private static void eventually(Scene scene, Expected expected) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                expected.of(
                                        Scene.as(scene.board)
                                                .get(
                                                        "/v1/report-periods/{periodId}/expected",
                                                        scene.period)
                                                .then()
                                                .statusCode(200)));
    }

    private static void moved(Scene scene, UUID former, UUID heir) {
        var event = Foreign.example("directive.duty-moved.v1");
        event.put("directiveId", scene.directive.toString()).put("dutyId", scene.duty.toString());
        event.put("fromId", former.toString()).put("toId", heir.toString());
        Foreign.tell("directive.events", "directive.duty-moved.v1", scene.directive, event);
    }

    private static void recalled(Scene scene, UUID body, boolean ends) {
        var event = Foreign.example("delivery.recalled.v1");
        event.put("recipientId", body.toString());
        event.putArray("duties")
                .addObject()
                .put("dutyId", scene.duty.toString())
                .put("clauseRef", "III.1")
                .put("title", "Báo cáo")
                .put("ends", ends);
        Foreign.tell("directive.events", "delivery.recalled.v1", UUID.randomUUID(), event);
    }
}
