package vn.trienkhai.directive.amending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** What may be amended, reviewed or ended, by whom and when (rows 3, 10, 14). */
@QuarkusTest
@WithStack
class AmendmentRulesTest extends PlanInForce {

    /** Row 3: how long it holds is prolonged by an amendment, and the difference says so. */
    @Test
    void validityIsProlongedAndStaysWhenItIsNotNamed() {
        var validity = Map.of("from", "2022-03-01", "to", "2025-12-31");
        amend(Map.of("reason", "Quy định thời hạn", "header", Map.of("validity", validity)))
                .statusCode(200)
                .body("validity.to", equalTo("2025-12-31"));
        amend(Map.of("reason", "Sửa lời văn", "header", Map.of("term", "XX")))
                .statusCode(200)
                .body("validity.from", equalTo("2022-03-01"));

        versions().body("items.changes.name.flatten()", hasItems("validity.from", "validity.to"));
        amend(
                        Map.of(
                                "reason",
                                "x",
                                "header",
                                Map.of(
                                        "validity",
                                        Map.of("from", "2022-03-01", "to", "2022-02-01"))))
                .statusCode(422)
                .body("type", equalTo("/problems/validity-ends-before-it-begins"));
    }

    @Test
    void anAmendmentThatChangesNothingOrTheWrongThingIsRefused() {
        refused(Map.of("reason", "Không"), "nothing-changed");
        refused(Map.of("reason", "x", "header", Map.of("abstract", "Tổng kết")), "nothing-changed");
        refused(
                Map.of("reason", "x", "duties", List.of(Map.of("id", UUID.randomUUID()))),
                "duty-unknown");
        refused(
                Map.of(
                        "reason",
                        "x",
                        "basedOnId",
                        UUID.randomUUID(),
                        "header",
                        Map.of("place", "Huế")),
                "target-unknown");
        refused(
                Map.of("reason", "x", "header", Map.of("abstract", "Tổng kết\nTỐI MẬT")),
                "classified-document-refused");
        amend(Map.of("reason", "x", "header", Map.of("symbol", "1-KH/TU"))).statusCode(400);
        versions().body("items", empty());
        assertThat(told("directive.amended.v1")).isEmpty();
    }

    @Test
    void onlyALeaderOfTheIssuerAmendsAndOnlyWhatStands() {
        var change = Map.<String, Object>of("reason", "x", "header", Map.of("place", "Huế"));
        World.act(world.clerk(), World.DIRECTIVE, plan, "amendments", change).statusCode(403);
        var draft = world.draft(Map.of());
        World.act(world.leader(), World.DIRECTIVE, draft, "amendments", change)
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-status"));
        act("review", Map.of("reason", "Tổng kết")).statusCode(200);
        amend(change).statusCode(200);
        act("withdrawal", Map.of("reason", "Nhầm")).statusCode(200);
        amend(Map.of("reason", "y", "header", Map.of("place", "Vinh"))).statusCode(409);
    }

    @Test
    void aReviewBeginsAndEnds() {
        act("review-end", Map.of()).statusCode(409);
        act("review", Map.of("reason", "Tổng kết 10 năm"))
                .statusCode(200)
                .body("status", equalTo("UNDER_REVIEW"))
                .body("actions.find { it.verb == 'conclude' }.allowed", equalTo(true));
        act("review", Map.of()).statusCode(409);
        act("review-end", Map.of()).statusCode(200).body("status", equalTo("IN_FORCE"));
        act("review", Map.of()).statusCode(200);
        act("conclusion", Map.of()).statusCode(200).body("status", equalTo("CONCLUDED"));

        Api.as(world.leader())
                .get(World.DIRECTIVE + "/history", plan)
                .then()
                .body("items.act", hasItem("review-started"))
                .body("items.act", hasItem("review-ended"));
    }

    @Test
    void theKeeperOfADocumentFromOutsideRecordsItsEnd() {
        String older =
                Api.as(world.clerk())
                        .body(
                                Map.of(
                                        "origin",
                                        "RECEIVED",
                                        "regime",
                                        "PARTY",
                                        "type",
                                        "CONCLUSION",
                                        "abstract",
                                        "Kết luận",
                                        "issuerText",
                                        "Ban Bí thư"))
                        .post("/v1/directives")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        World.act(
                        world.leader(),
                        World.DIRECTIVE,
                        UUID.fromString(older),
                        "withdrawal",
                        Map.of("reason", "Cơ quan ban hành thu hồi"))
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void whoDoesNotSeeTheDirectiveSeesNoVersion() {
        var stranger = SignIn.of(Role.CLERK).forBody(UUID.randomUUID());

        Api.as(stranger).get(VERSIONS, plan).then().statusCode(404);
    }

    private void refused(Map<String, Object> how, String problem) {
        amend(how).statusCode(422).body("type", equalTo("/problems/" + problem));
    }
}
