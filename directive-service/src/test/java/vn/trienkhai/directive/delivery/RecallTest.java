package vn.trienkhai.directive.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;

/** One copy is taken back: at once, or when the receiving body agrees (rows 15, 35). */
@QuarkusTest
@WithStack
class RecallTest {

    private static final Map<String, Object> WRONG_BODY = Map.of("reason", "Gửi nhầm nơi nhận");

    private World world;
    private UUID receiver;
    private SignIn clerk;
    private UUID plan;
    private UUID copy;

    @BeforeEach
    void aCopyThatWentOut() {
        TestClock.set(LocalDateTime.of(2022, 3, 1, 9, 0));
        world = new World();
        receiver = world.below("PARTY_COMMISSION", "Ban Tổ chức Tỉnh ủy");
        clerk = SignIn.of(Role.CLERK).forBody(receiver);
        world.register();
        plan = world.draft(Map.of("recipients", List.of(World.recipient(receiver, "ACTION"))));
        world.issued(plan);
        copy = World.delivery(receiver, plan);
    }

    @AfterEach
    void itIsToday() {
        TestClock.reset();
    }

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
    void whatALetterEnclosedIsNotSeenAnyMoreUnlessAnotherCopyGivesIt() {
        var other = world.below("PARTY_COMMISSION", "Ban Dân vận");
        var forwards = Map.of("type", "FORWARDS", "targetId", plan);
        var letter =
                world.draft(
                        Map.of(
                                "recipients",
                                List.of(
                                        World.recipient(receiver, "ACTION"),
                                        World.recipient(other, "ACTION")),
                                "relations",
                                List.of(forwards)));
        world.issued(letter);
        assertThat(payload(World.delivery(other, letter), "delivery.sent.v1", "enclosureIds"))
                .contains(plan.toString());
        var stranger = SignIn.of(Role.CLERK).forBody(other);
        Api.as(stranger).get(World.DIRECTIVE, plan).then().statusCode(200);

        for (var body : List.of(receiver, other)) {
            World.act(
                            world.leader(),
                            World.DELIVERY,
                            World.delivery(body, letter),
                            "recall",
                            WRONG_BODY)
                    .statusCode(200);
        }
        Api.as(stranger).get(World.DIRECTIVE, letter).then().statusCode(404);
        Api.as(stranger).get(World.DIRECTIVE, plan).then().statusCode(404);
        Api.as(clerk).get(World.DIRECTIVE, letter).then().statusCode(404);
        Api.as(clerk).get(World.DIRECTIVE, plan).then().statusCode(200);
        recall(WRONG_BODY).statusCode(200);
        Api.as(clerk).get(World.DIRECTIVE, plan).then().statusCode(404);
    }

    @Test
    void aBodyWhoseCopyCameBackCanBeSentAnother() {
        recall(WRONG_BODY).statusCode(200);
        World.act(
                        world.leader(),
                        World.DIRECTIVE,
                        plan,
                        "late-recipients",
                        Map.of(
                                "reason",
                                "Gửi lại",
                                "recipients",
                                List.of(World.recipient(receiver, "ACTION"))))
                .statusCode(200);

        Api.as(clerk).get(World.DIRECTIVE, plan).then().statusCode(200);
        Api.as(clerk)
                .get("/v1/deliveries")
                .then()
                .body("items.state", contains("SENT", "RECALLED"));
        Api.as(world.clerk())
                .get(World.DIRECTIVE + "/implementation", plan)
                .then()
                .body("bodies.state", contains("SENT"));
        Api.as(world.clerk())
                .get(World.DIRECTIVE + "/versions", plan)
                .then()
                .body("items.number", contains(2, 3))
                .body("items.reason", contains("Gửi nhầm nơi nhận", "Gửi lại"))
                .body("items[0].changes.part", contains("RECIPIENT"))
                .body("items[0].changes.kind", contains("REMOVED"))
                .body("items[0].changes.name", contains("Ban Tổ chức Tỉnh ủy"))
                .body("items[1].changes.kind", contains("ADDED"))
                .body("items[1].changes[0].after", equalTo("ACTION"));
    }

    @Test
    void whatWasKnownBeforeTheRecallStaysTrue() {
        TestClock.set(LocalDateTime.of(2022, 3, 2, 9, 0));
        act(clerk, "receipt", Map.of()).statusCode(200);
        TestClock.set(LocalDateTime.of(2022, 3, 4, 9, 0));
        recall(WRONG_BODY).statusCode(200);
        TestClock.set(LocalDateTime.of(2022, 3, 7, 9, 0));
        answer(Map.of("agreed", true)).statusCode(200);

        var states =
                Map.of(
                        "2022-03-01", "SENT",
                        "2022-03-03", "RECEIVED",
                        "2022-03-05", "RECALL_REQUESTED",
                        "2022-03-07", "RECALLED");
        states.forEach(
                (day, state) ->
                        Api.as(world.clerk())
                                .queryParam("knownOn", day)
                                .get(World.DIRECTIVE + "/implementation", plan)
                                .then()
                                .body("bodies.state", contains(state)));
        Api.as(world.clerk())
                .get(World.DIRECTIVE + "/implementation", plan)
                .then()
                .body("deliveries.recalled", equalTo(1))
                .body("deliveries.received", equalTo(0));
        Api.as(world.clerk())
                .get(World.DIRECTIVE + "/history", plan)
                .then()
                .body("items.act", hasItem("copies-recalled"))
                .body("items.act", hasItem("recall-agreed"));
    }

    @Test
    void nobodyWaitsForTheReceiptOfACopyThatCameBack() {
        unacknowledged(Map.of()).body("items", hasSize(1));
        TestClock.set(LocalDateTime.of(2022, 3, 3, 9, 0));
        recall(WRONG_BODY).statusCode(200);
        unacknowledged(Map.of()).body("items", empty());
        unacknowledged(Map.of("knownOn", "2022-03-02")).body("items", not(empty()));
    }

    @Test
    void aStepToAUnitOfTheRegistryIsTold() {
        var unit = world.below("UNIT", "Phòng Tổng hợp");
        act(clerk, "receipt", Map.of()).statusCode(200);
        act(clerk, "routings", Map.of("toUnit", "Văn phòng", "purpose", "KNOW")).statusCode(200);
        act(clerk, "routings", Map.of("toOrganizationId", unit, "purpose", "HANDLE"))
                .statusCode(200);

        assertThat(told())
                .containsExactly("delivery.sent.v1", "delivery.received.v1", "delivery.routed.v1");
        assertThat(payload(copy, "delivery.routed.v1", "toOrganizationId"))
                .isEqualTo(unit.toString());
    }

    private ValidatableResponse unacknowledged(Map<String, Object> query) {
        return Api.as(world.clerk())
                .queryParams(query)
                .get(World.DIRECTIVE + "/unacknowledged", plan)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse recall(Map<String, Object> how) {
        return act(world.leader(), "recall", how);
    }

    private ValidatableResponse answer(Map<String, Object> how) {
        return act(clerk, "recall-answer", how);
    }

    private ValidatableResponse act(SignIn by, String act, Map<String, Object> how) {
        return World.act(by, World.DELIVERY, copy, act, how);
    }

    private ValidatableResponse read(SignIn by) {
        return Api.as(by).get(World.DELIVERY, copy).then().statusCode(200);
    }

    private List<String> told() {
        return Database.ask(
                "select type from event_log where key = '%s' order by version".formatted(copy));
    }

    private static String payload(UUID key, String type, String field) {
        return Database.ask(
                        "select payload::jsonb->>'%s' from event_log where key = '%s' and type = '%s'"
                                .formatted(field, key, type))
                .getFirst();
    }
}
