package vn.trienkhai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;

/**
 * The provincial review of 2022 (flow F2–F7) in one go, on its own clock: fourteen authors report
 * via the Party affairs committee, which consolidates; the Party commission appraises, the standing
 * board approves and confers, the standing committee signs, the register numbers. Rows 73–79,
 * 82–87, 95, 99, 100, 109, 160.
 */
@QuarkusTest
@WithStack
class ProvincialReviewTest {

    @AfterEach
    void backToTheRealTime() {
        TestClock.reset();
    }

    @Test
    void goesFromTheDutyToTheSignedAndNumberedReport() {
        day(3, 2);
        var scene = Scene.with(14);
        var late = scene.authors.get(13);
        var corrected = scene.authors.get(1);

        reminds(scene);
        day(4, 6);
        var inputs = scene.authors.subList(0, 13).stream().map(scene::submitted).toList();
        returnsOneForCorrection(scene, corrected, inputs.get(1));
        forwardsAll(scene, inputs);
        waitsFor(scene, late);
        day(4, 9);
        reportsLate(scene, late);

        day(4, 12);
        var review = consolidates(scene, inputs.getFirst());
        appraisesAfterOneReturn(scene, review);
        day(4, 19);
        review.act(scene.board, "approval", "{\"note\": \"Nhất trí.\"}").then().statusCode(200);
        confersAndFinalises(scene, review);
        day(5, 6);
        signsAndIssues(scene, review);

        tellsHowTimelyEachStationWas(scene, review);
        assertThat(toldOf(review))
                .containsExactly(
                        "report.submitted.v1",
                        "report.returned.v1",
                        "report.submitted.v1",
                        "report.appraised.v1",
                        "report.approved.v1",
                        "report.conferred.v1",
                        "report.forwarded.v1",
                        "report.signed.v1",
                        "report.issued.v1");
    }

    private static void reminds(Scene scene) {
        day(4, 4);
        await().atMost(Duration.ofSeconds(60)).until(() -> reminders(scene).size() >= 14);
        assertThat(reminders(scene)).hasSize(14).containsOnly("report-period.near-due.v1");
    }

    private static void returnsOneForCorrection(Scene scene, UUID author, Paper paper) {
        paper.act(
                        scene.via,
                        "return",
                        """
                        {"reason": "Số liệu chưa khớp.", "marks": [{"ref": "2.2", "note": "Bổ sung kiến nghị."}]}
                        """)
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        paper.write(author, "1.1", "Sửa phần không được đánh dấu.")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/section-locked"))
                .body("allowed", hasItem("2.2"));
        paper.write(author, "2.2", "Kiến nghị bổ sung.").then().statusCode(200);
        paper.submit(author).then().statusCode(200).body("edition", equalTo(2));
    }

    private static void forwardsAll(Scene scene, List<Paper> inputs) {
        inputs.forEach(
                paper ->
                        paper.act(scene.via, "forwarding", "{}")
                                .then()
                                .statusCode(200)
                                .body("station.role", equalTo("CONSOLIDATE")));
    }

    private static void waitsFor(Scene scene, UUID late) {
        Scene.as(scene.via)
                .get("/v1/report-periods/{periodId}/waiting", scene.period)
                .then()
                .body("ready", equalTo(false))
                .body("waitingFor.authorId", equalTo(List.of(late.toString())));
        Scene.as(scene.via)
                .body("{\"periodId\": \"%s\", \"level\": \"CONSOLIDATED\"}".formatted(scene.period))
                .post("/v1/reports")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/waiting-for-inputs"))
                .body("detail", containsString(late.toString()));
    }

    private static void reportsLate(Scene scene, UUID late) {
        var paper = scene.written(late);
        paper.submit(late)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/late-reason-needed"));
        paper.act(late, "submission", "{\"lateReason\": \"Chờ số liệu của ngành.\"}")
                .then()
                .statusCode(200)
                .body("timeliness", equalTo("LATE"));
        paper.act(scene.via, "forwarding", "{}").then().statusCode(200);
        Scene.as(scene.appraiser)
                .get("/v1/report-periods/{periodId}/rates", scene.period)
                .then()
                .body("expected", equalTo(14))
                .body("late", equalTo(1))
                .body("inTime", equalTo(13));
    }

    private static Paper consolidates(Scene scene, Paper input) {
        var review = Paper.begin(scene.via, scene.period, "CONSOLIDATED");
        assertThat(input.state(scene.author())).isEqualTo("ACCEPTED");
        review.write(scene.via, "1.1", "Toàn tỉnh đã quán triệt.").then().statusCode(200);
        Scene.as(scene.via)
                .header("If-Match", review.tag(scene.via))
                .body(
                        """
                        {"inputs": [], "traces": [{"ref": "1.1", "statement": "Toàn tỉnh đã quán triệt.",
                         "inputId": "%s", "inputRef": "1.1"}]}
                        """
                                .formatted(input.id()))
                .put("/v1/reports/{reportId}/inputs", review.id())
                .then()
                .statusCode(200)
                .body("inputs", hasSize(14))
                .body("traces[0].stale", equalTo(false));
        return review;
    }

    private static void appraisesAfterOneReturn(Scene scene, Paper review) {
        review.submit(scene.via).then().statusCode(200);
        review.act(
                        scene.appraiser,
                        "return",
                        "{\"reason\": \"Thiếu phần kiến nghị.\", \"marks\": [{\"ref\": \"2.2\", \"note\": \"Viết.\"}]}")
                .then()
                .statusCode(200);
        review.write(scene.via, "2.2", "Kiến nghị chung.").then().statusCode(200);
        review.submit(scene.via).then().statusCode(200);
        day(4, 14);
        review.act(scene.appraiser, "appraisals", "{\"opinion\": \"Đạt yêu cầu.\"}")
                .then()
                .statusCode(200)
                .body("station.role", equalTo("APPROVE"))
                .body("appraisal.edition", equalTo(2));
    }

    private static void confersAndFinalises(Scene scene, Paper review) {
        day(4, 27);
        review.act(
                        scene.board,
                        "conference",
                        "{\"heldOn\": \"2022-04-27\", \"outcome\": \"Thống nhất, bổ sung kiến nghị.\"}")
                .then()
                .statusCode(200);
        review.write(scene.appraiser, "2.2", "Kiến nghị sau hội nghị.").then().statusCode(200);
        review.act(scene.appraiser, "forwarding", "{}")
                .then()
                .statusCode(200)
                .body("station.role", equalTo("SIGN"))
                .body("station.dueOn", equalTo("2022-05-07"))
                .body("edition", equalTo(3));
    }

    private static void signsAndIssues(Scene scene, Paper review) {
        review.act(scene.standing, "signature", "{\"capacity\": \"T/M\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("SIGNED"));
        var numbered = Foreign.example("report-document.numbered.v1");
        numbered.put("reportId", review.id());
        Foreign.tell("directive.events", "report-document.numbered.v1", review.id(), numbered);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> review.state(scene.board).equals("ISSUED"));
        review.get(scene.board).then().body("symbol", notNullValue());
    }

    private static void tellsHowTimelyEachStationWas(Scene scene, Paper review) {
        Api.as(Scene.leader(scene.board))
                .header("Accept-Language", "en")
                .get("/v1/reports/{reportId}/stations", review.id())
                .then()
                .statusCode(200)
                .body("items.role", equalTo(List.of("APPRAISE", "APPROVE", "CONFERENCE", "SIGN")))
                .body(
                        "items.timeliness",
                        equalTo(List.of("IN_TIME", "NO_DEADLINE", "IN_TIME", "IN_TIME")))
                .body("items[3].dueOn", equalTo("2022-05-07"))
                .body("items[3].lastWorkingDay", equalTo("2022-05-06"))
                .body("items[3].explanation[0]", containsString("08/05/2022"))
                .body("items[0].visits", equalTo(2))
                .body("items[2].daysHeld", equalTo(8));
    }

    private static void day(int month, int day) {
        TestClock.set(LocalDateTime.of(2022, month, day, 9, 0));
    }

    private static List<String> reminders(Scene scene) {
        return told(scene.period.toString(), "report-period.%due.v1");
    }

    private static List<String> toldOf(Paper paper) {
        return told(paper.id(), "%");
    }

    private static List<String> told(String key, String like) {
        return Database.ask(
                "select type from event_log where key = '%s' and type like '%s' order by version"
                        .formatted(key, like));
    }
}
