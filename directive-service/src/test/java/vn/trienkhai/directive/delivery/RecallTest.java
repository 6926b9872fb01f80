package vn.trienkhai.directive.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;

/** One copy is taken back: at once, or when the receiving body agrees (rows 15, 35). */
@QuarkusTest
@WithStack
class RecallTest extends OneCopy {

    @Test
    void aCopyThatNobodyRegisteredComesBackAtOnceAndLeavesATrace() {
        act(clerk, "opening", Map.of()).statusCode(200);
        recall(WRONG_BODY)
                .statusCode(200)
                .body("state", equalTo("RECALLED"))
                .body("recalledAt", notNullValue())
                .body("recall.reason", equalTo("Gửi nhầm nơi nhận"))
                .body("recall.answerBy", nullValue());

        Api.as(clerk).get(World.DIRECTIVE, plan).then().statusCode(404);
        read(clerk)
                .body("state", equalTo("RECALLED"))
                .body("directive.symbol", equalTo("27-KH/TU"))
                .body("sentAt", notNullValue())
                .body("recalledAt", notNullValue())
                .body("actions.findAll { it.allowed }", empty());
        Api.as(clerk)
                .get("/v1/deliveries")
                .then()
                .body("items.id", contains(copy.toString()))
                .body("items[0].state", equalTo("RECALLED"))
                .body("items[0].directive.symbol", equalTo("27-KH/TU"));
        Api.as(clerk)
                .get(World.DELIVERY + "/history", copy)
                .then()
                .body("items.act", contains("sent", "opened", "recalled"))
                .body("items[2].detail", equalTo("Gửi nhầm nơi nhận"));
        act(clerk, "receipt", Map.of()).statusCode(409);
        assertThat(told()).containsExactly("delivery.sent.v1", "delivery.recalled.v1");
    }

    @Test
    void aRegisteredCopyStaysUntilItsBodyAgrees() {
        act(clerk, "receipt", Map.of()).statusCode(200);
        recall(WRONG_BODY)
                .statusCode(200)
                .body("state", equalTo("RECALL_REQUESTED"))
                .body("recall.answerBy", equalTo("2022-03-03"));
        Api.as(clerk)
                .queryParam("status", "RECALL_REQUESTED")
                .get("/v1/deliveries")
                .then()
                .body("items.id", contains(copy.toString()))
                .body("items[0].recall.answerBy", equalTo("2022-03-03"));
        act(clerk, "dispositions", Map.of("leadUnit", "Văn phòng")).statusCode(409);
        act(clerk, "routings", Map.of("toUnit", "A", "purpose", "KNOW")).statusCode(409);
        Api.as(clerk).get(World.DIRECTIVE, plan).then().statusCode(200);

        TestClock.set(LocalDateTime.of(2022, 3, 2, 9, 0));
        answer(Map.of("agreed", true))
                .statusCode(200)
                .body("state", equalTo("RECALLED"))
                .body("arrivalNumber", equalTo(1))
                .body("recall.answeredBy", notNullValue());
        Api.as(clerk).get(World.DIRECTIVE, plan).then().statusCode(404);
        Api.as(clerk).get(World.DIRECTIVE + "/versions", plan).then().statusCode(404);
        assertThat(told())
                .containsExactly(
                        "delivery.sent.v1",
                        "delivery.received.v1",
                        "delivery.recall-requested.v1",
                        "delivery.recalled.v1");
    }

    @Test
    void aBodyKeepsItsCopyForAReasonAndCanBeAskedAgain() {
        act(clerk, "receipt", Map.of()).statusCode(200);
        recall(WRONG_BODY).statusCode(200);
        answer(Map.of("agreed", false))
                .statusCode(422)
                .body("type", equalTo("/problems/recall-refusal-without-reason"));
        answer(Map.of("agreed", false, "reason", "Đã triển khai"))
                .statusCode(200)
                .body("state", equalTo("RECALL_REFUSED"))
                .body("recall.answerReason", equalTo("Đã triển khai"));
        answer(Map.of("agreed", true))
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"));
        act(clerk, "dispositions", Map.of("leadUnit", "Văn phòng")).statusCode(200);
        Api.as(clerk).get(World.DIRECTIVE, plan).then().statusCode(200);

        recall(Map.of("reason", "Bản này có sai sót", "answerBy", "2022-03-09"))
                .statusCode(200)
                .body("state", equalTo("RECALL_REQUESTED"))
                .body("recall.answerBy", equalTo("2022-03-09"))
                .body("recall.answerReason", nullValue());
        answer(Map.of("agreed", true)).statusCode(200).body("state", equalTo("RECALLED"));
        Api.as(world.clerk())
                .get(World.DELIVERY + "/history", copy)
                .then()
                .body(
                        "items.act",
                        contains(
                                "sent",
                                "received",
                                "recall-requested",
                                "recall-refused",
                                "recall-requested",
                                "recall-agreed"));
        assertThat(told()).contains("delivery.recall-refused.v1").endsWith("delivery.recalled.v1");
    }

    @Test
    void onlyTheSendersLeaderTakesBackAndOnlyTheReceiverAnswers() {
        World.act(world.clerk(), World.DELIVERY, copy, "recall", WRONG_BODY).statusCode(403);
        var leader = SignIn.of(Role.LEADER).forBody(receiver);
        World.act(leader, World.DELIVERY, copy, "recall", WRONG_BODY)
                .statusCode(403)
                .body("type", equalTo("/problems/not-allowed"));
        answer(Map.of("agreed", true)).statusCode(409);
        act(clerk, "receipt", Map.of()).statusCode(200);
        recall(WRONG_BODY).statusCode(200);
        World.act(world.leader(), World.DELIVERY, copy, "recall-answer", Map.of("agreed", true))
                .statusCode(403);
        read(clerk).body("state", equalTo("RECALL_REQUESTED"));
    }

    @Test
    void whatCannotBeAskedIsRefusedByName() {
        recall(Map.of("reason", "x", "answerBy", "2022-02-28"))
                .statusCode(422)
                .body("type", equalTo("/problems/answer-day-past"));
        recall(Map.of("reason", "TỐI MẬT"))
                .statusCode(422)
                .body("type", equalTo("/problems/classified-document-refused"));
        act(clerk, "receipt", Map.of()).statusCode(200);
        recall(WRONG_BODY).statusCode(200);
        recall(WRONG_BODY).statusCode(409).body("type", equalTo("/problems/wrong-state"));
        answer(Map.of("agreed", false, "reason", "MẬT"))
                .statusCode(422)
                .body("type", equalTo("/problems/classified-document-refused"));
        answer(Map.of("agreed", true)).statusCode(200);
        recall(WRONG_BODY).statusCode(409);
    }

    @Test
    void aCopyThatWasSentBackCannotBeTakenBack() {
        act(clerk, "refusal", Map.of("reason", "Không thuộc thẩm quyền")).statusCode(200);
        recall(WRONG_BODY).statusCode(409).body("type", equalTo("/problems/wrong-state"));
    }

    @Test
    void aReceiptAndARecallAtTheSameTimeNeverLoseEachOther() throws Exception {
        for (int round = 0; round < 6; round++) {
            var own =
                    world.draft(Map.of("recipients", List.of(World.recipient(receiver, "ACTION"))));
            world.issued(own);
            var sent = World.delivery(receiver, own);
            var tag = World.tag(clerk, World.DELIVERY, sent);
            try (var pool = Executors.newFixedThreadPool(2)) {
                var receipt = pool.submit(() -> post(clerk, tag, sent, "receipt", Map.of()));
                var recall =
                        pool.submit(
                                () ->
                                        post(
                                                world.leader(),
                                                tag,
                                                sent,
                                                "recall",
                                                Map.of("reason", "x")));
                assertThat(List.of(receipt.get(), recall.get()))
                        .containsExactlyInAnyOrder(200, 412);
            }
        }
    }

    private static int post(
            SignIn by, String tag, UUID copy, String act, Map<String, Object> body) {
        return Api.as(by)
                .header("If-Match", tag)
                .header("Idempotency-Key", Api.key())
                .body(body)
                .post(World.DELIVERY + "/" + act, copy)
                .statusCode();
    }

    private ValidatableResponse read(SignIn by) {
        return Api.as(by).get(World.DELIVERY, copy).then().statusCode(200);
    }
}
