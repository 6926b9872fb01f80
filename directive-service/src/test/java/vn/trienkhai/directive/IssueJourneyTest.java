package vn.trienkhai.directive;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;

/** A plan from draft to arrival: drafted, tried, issued, received (rows 1, 23, 32–34, 40). */
@QuarkusTest
@WithStack
class IssueJourneyTest {

    @BeforeEach
    void itIsMarch2022() {
        TestClock.set(LocalDateTime.of(2022, 3, 1, 9, 0));
    }

    @AfterEach
    void itIsToday() {
        TestClock.reset();
    }

    @Test
    void goesFromDraftToArrival() {
        var world = new World();
        world.register();
        var commission = world.below("PARTY_COMMISSION", "Ban Tuyên giáo Tỉnh ủy");
        var plan =
                world.draft(
                        Map.of(
                                "recipients",
                                List.of(World.recipient(commission, "ACTION")),
                                "duties",
                                List.of(World.duty(commission, "LEAD"))));

        World.issue(world.leader(), plan, Map.of())
                .statusCode(200)
                .body("status", equalTo("IN_FORCE"))
                .body("symbol.raw", equalTo("27-KH/TU"))
                .body("issuedOn", equalTo("2022-03-01"))
                .body("duties[0].deadline.lastDay", equalTo("2022-04-07"));

        var clerk = SignIn.of(Role.CLERK).forBody(commission);
        var delivery = World.delivery(commission, plan);
        Api.as(clerk)
                .header("If-Match", World.tag(clerk, "/v1/deliveries/{deliveryId}", delivery))
                .body(Map.of("disposition", Map.of("leadUnit", "Phòng Khoa giáo")))
                .post("/v1/deliveries/{deliveryId}/receipt", delivery)
                .then()
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("arrivalNumber", equalTo(1))
                .body("dispositions", hasSize(1));
        Api.as(world.clerk())
                .get("/v1/directives/{directiveId}/history", plan)
                .then()
                .statusCode(200)
                .body("items.act", equalTo(List.of("drafted", "issued", "received")));
    }

    @Test
    void theDryRunNamesWhoActsWithoutACopy() {
        var world = new World();
        world.register();
        var committee = world.below("STANDING_COMMITTEE", "Thường trực Tỉnh ủy");
        var plan = world.draft(Map.of("duties", List.of(World.duty(committee, "SIGN_ISSUE"))));

        Api.as(world.clerk())
                .body(Map.of())
                .post("/v1/directives/{directiveId}/issue-check", plan)
                .then()
                .statusCode(200)
                .body("issuable", equalTo(true))
                .body("number.symbol", equalTo("27-KH/TU"))
                .body("coverageGaps.name", equalTo(List.of("Thường trực Tỉnh ủy")))
                .body("problems.code", hasItem("coverage-gap"));
    }
}
