package vn.trienkhai.report.route;

import static org.hamcrest.Matchers.equalTo;

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
import vn.trienkhai.report.Paper;
import vn.trienkhai.report.Scene;

/** An act sent again after a lost answer has no second effect; its key serves no other request. */
@QuarkusTest
@WithStack
class RepeatedActsTest {

    @BeforeEach
    void inApril2022() {
        TestClock.set(LocalDateTime.of(2022, 4, 4, 9, 0));
    }

    @AfterEach
    void backToTheRealTime() {
        TestClock.reset();
    }

    @Test
    void answersARepeatedSubmissionAsTheFirstTime() {
        var scene = Scene.with(1);
        var paper = scene.written(scene.author());
        var tag = paper.tag(scene.author());
        var key = Api.key();

        actWith(paper, scene.author(), "submission", tag, key, "{}").then().statusCode(200);
        actWith(paper, scene.author(), "submission", tag, key, "{}")
                .then()
                .statusCode(200)
                .body("edition", equalTo(1));
        refused(
                actWith(paper, scene.author(), "submission", tag, key, "{\"note\": \"Khác.\"}"),
                422,
                "idempotency-key-reused");
    }

    @Test
    void refusesAKeyThatWasUsedForAnotherRequest() {
        var scene = Scene.with(1);
        var author = scene.author();
        var input = scene.submitted(author);
        usedTwice(input, author, "withdrawal", "{\"reason\": \"a\"}", "{\"reason\": \"b\"}");
        input.submit(author).then().statusCode(200);
        usedTwice(input, scene.via, "forwarding", "{}", "{\"note\": \"b\"}");
        var review = Paper.begin(scene.via, scene.period, "CONSOLIDATED");
        review.write(scene.via, "1.1", "Xong.").then().statusCode(200);
        review.submit(scene.via).then().statusCode(200);
        usedTwice(
                review,
                scene.appraiser,
                "appraisals",
                "{\"opinion\": \"a\"}",
                "{\"opinion\": \"b\"}");
        usedTwice(review, scene.board, "approval", "{}", "{\"note\": \"b\"}");
        review.act(scene.board, "conference", "{\"heldOn\": \"2022-04-01\", \"outcome\": \"a\"}");
        review.act(scene.board, "forwarding", "{}").then().statusCode(200);
        usedTwice(review, scene.standing, "signature", "{}", "{\"capacity\": \"T/M\"}");
    }

    private static void usedTwice(Paper paper, UUID body, String act, String first, String second) {
        var key = Api.key();
        var tag = paper.tag(body);
        actWith(paper, body, act, tag, key, first).then().statusCode(200);
        refused(actWith(paper, body, act, tag, key, second), 422, "idempotency-key-reused");
    }

    private static Response actWith(
            Paper paper, UUID body, String act, String tag, String key, String request) {
        return Scene.as(body)
                .header("If-Match", tag)
                .header("Idempotency-Key", key)
                .body(request)
                .post("/v1/reports/{reportId}/" + act, paper.id());
    }

    private static void refused(Response response, int status, String type) {
        response.then().statusCode(status).body("type", equalTo("/problems/" + type));
    }
}
