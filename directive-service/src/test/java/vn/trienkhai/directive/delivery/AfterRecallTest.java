package vn.trienkhai.directive.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;

/** What is seen, counted and sent again once a copy came back (rows 15, 35). */
@QuarkusTest
@WithStack
class AfterRecallTest extends OneCopy {

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

    private ValidatableResponse unacknowledged(Map<String, Object> query) {
        return Api.as(world.clerk())
                .queryParams(query)
                .get(World.DIRECTIVE + "/unacknowledged", plan)
                .then()
                .statusCode(200);
    }
}
