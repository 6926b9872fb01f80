package vn.trienkhai.report.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.report.Paper;
import vn.trienkhai.report.Scene;

/**
 * One report from many: nobody is left out unseen, and every statement leads to its source (rows
 * 76, 86).
 */
@QuarkusTest
@WithStack
class InputResourceTest {

    @BeforeEach
    void inApril2022() {
        TestClock.set(LocalDateTime.of(2022, 4, 4, 9, 0));
    }

    @AfterEach
    void backToTheRealTime() {
        TestClock.reset();
    }

    @Test
    void waitsForEveryAuthorThatIsNotNamed() {
        var scene = Scene.with(2);
        scene.arrived(scene.authors.get(0));

        var refusal = consolidate(scene, "");

        refused(refusal, 409, "waiting-for-inputs");
        refusal.then().body("detail", containsString(scene.authors.get(1).toString()));
    }

    @Test
    void goesOnWithoutAnAuthorOnlyByNameAndWithAReason() {
        var scene = Scene.with(2);
        var input = scene.arrived(scene.authors.get(0));

        consolidate(scene, without(scene))
                .then()
                .statusCode(201)
                .body("level", equalTo("CONSOLIDATED"))
                .body("withoutAuthors.authors", hasSize(1))
                .body("withoutAuthors.reason", equalTo("Chưa có báo cáo."));
        input.get(scene.authors.get(0)).then().body("state", equalTo("ACCEPTED"));
    }

    @Test
    void doesNotWaiveAnAuthorWhoseReportHasArrived() {
        var scene = Scene.with(2);
        scene.authors.forEach(scene::arrived);

        refused(consolidate(scene, without(scene)), 422, "author-not-awaited");
    }

    @Test
    void takesALateInputInAfterwards() {
        var scene = Scene.with(2);
        scene.arrived(scene.authors.get(0));
        var review = new Paper(consolidate(scene, without(scene)).path("id"));
        var late = scene.arrived(scene.authors.get(1));

        change(scene, review, late.id(), "")
                .then()
                .statusCode(200)
                .body("inputs.reportId", hasSize(2))
                .body("withoutAuthors", nullValue());
        late.get(scene.authors.get(1)).then().body("state", equalTo("ACCEPTED"));
    }

    @Test
    void takesNothingInThatHasNotArrived() {
        var scene = Scene.with(2);
        scene.arrived(scene.authors.get(0));
        var review = new Paper(consolidate(scene, without(scene)).path("id"));
        var onItsWay = scene.submitted(scene.authors.get(1));

        refused(change(scene, review, onItsWay.id(), ""), 422, "input-not-arrived");
    }

    @Test
    void showsAStatementAsStaleWhenItsSourceIsCorrected() {
        var scene = Scene.with(1);
        var author = scene.author();
        var input = scene.arrived(author);
        var review = Paper.begin(scene.via, scene.period, "CONSOLIDATED");
        change(scene, review, "", trace(input))
                .then()
                .statusCode(200)
                .body("traces[0].stale", equalTo(false));

        input.act(scene.via, "return", "{\"reason\": \"Sửa số liệu.\"}").then().statusCode(200);
        inputs(scene, review)
                .then()
                .body("inputs[0].stale", equalTo(true))
                .body("traces[0].stale", equalTo(true));
        input.write(author, "1.1", "Số liệu mới.").then().statusCode(200);
        input.submit(author).then().statusCode(200);
        input.act(scene.via, "forwarding", "{}").then().statusCode(200);
        change(scene, review, input.id(), trace(input))
                .then()
                .statusCode(200)
                .body("inputs[0].edition", equalTo(2))
                .body("inputs[0].stale", equalTo(false))
                .body("traces[0].stale", equalTo(false));
    }

    @Test
    void tracesOnlyToSectionsOfItsInputs() {
        var scene = Scene.with(1);
        var input = scene.arrived(scene.author());
        var review = Paper.begin(scene.via, scene.period, "CONSOLIDATED");

        refused(
                change(
                        scene,
                        review,
                        "",
                        trace(input).replace("\"inputRef\": \"1.1\"", "\"inputRef\": \"7\"")),
                422,
                "trace-not-possible");
    }

    @Test
    void isChangedOnlyByItsAuthorAndWhileItIsWithIt() {
        var scene = Scene.with(1);
        var review = scene.underAppraisal();

        refused(change(scene, review, "", ""), 409, "wrong-state");
        inputs(scene, review).then().statusCode(200).body("inputs", hasSize(1));
        Scene.as(scene.appraiser)
                .get("/v1/reports/{reportId}/inputs", review.id())
                .then()
                .statusCode(200)
                .body("inputs.authorId", containsInAnyOrder(scene.author().toString()));
    }

    @Test
    void keepsAnInputOnceTheConsolidatedReportIsSigned() {
        var scene = Scene.with(1);
        var input = scene.arrived(scene.author());
        var review = Paper.begin(scene.via, scene.period, "CONSOLIDATED");
        review.write(scene.via, "1.1", "Xong.").then().statusCode(200);
        review.submit(scene.via).then().statusCode(200);
        review.act(scene.appraiser, "appraisals", "{\"opinion\": \"Đạt.\"}").then().statusCode(200);
        review.act(scene.board, "approval", "{}").then().statusCode(200);
        review.act(scene.board, "conference", "{\"heldOn\": \"2022-04-01\", \"outcome\": \"Tốt.\"}")
                .then()
                .statusCode(200);
        review.act(scene.board, "forwarding", "{}").then().statusCode(200);
        review.act(scene.standing, "signature", "{}").then().statusCode(200);

        refused(
                input.act(scene.via, "return", "{\"reason\": \"?\"}"),
                409,
                "consolidated-report-finished");
    }

    @Test
    void isBegunOnceThoughTwoBeginItAtTheSameTime() throws Exception {
        var scene = Scene.with(3);
        scene.authors.forEach(scene::arrived);

        try (var both = Executors.newFixedThreadPool(2)) {
            var statuses =
                    both
                            .invokeAll(
                                    Collections.nCopies(
                                            2, () -> consolidate(scene, "").statusCode()))
                            .stream()
                            .map(Future::resultNow)
                            .toList();
            assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        }
    }

    private static Response inputs(Scene scene, Paper review) {
        return Scene.as(scene.via).get("/v1/reports/{reportId}/inputs", review.id());
    }

    private static Response change(Scene scene, Paper review, String input, String trace) {
        var inputs = input.isEmpty() ? "" : "\"" + input + "\"";
        return Scene.as(scene.via)
                .header("If-Match", review.tag(scene.via))
                .body("{\"inputs\": [%s], \"traces\": [%s]}".formatted(inputs, trace))
                .put("/v1/reports/{reportId}/inputs", review.id());
    }

    private static String trace(Paper input) {
        return "{\"ref\": \"1.1\", \"statement\": \"Đã làm.\", \"inputId\": \"%s\", \"inputRef\": \"1.1\"}"
                .formatted(input.id());
    }

    private static Response consolidate(Scene scene, String without) {
        return Scene.as(scene.via)
                .body(
                        "{\"periodId\": \"%s\", \"level\": \"CONSOLIDATED\"%s}"
                                .formatted(scene.period, without))
                .post("/v1/reports");
    }

    private static String without(Scene scene) {
        return ", \"withoutAuthors\": {\"authors\": [\"%s\"], \"reason\": \"Chưa có báo cáo.\"}"
                .formatted(scene.authors.get(1));
    }

    private static void refused(Response response, int status, String type) {
        response.then().statusCode(status).body("type", equalTo("/problems/" + type));
    }
}
