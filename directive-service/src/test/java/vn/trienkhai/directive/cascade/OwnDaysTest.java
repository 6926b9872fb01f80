package vn.trienkhai.directive.cascade;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.DaysOff;
import vn.trienkhai.directive.Hearing;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;

/**
 * How long a body took, and what is near due for it, is counted by the calendars that reach it
 * (rows 7, 54, 55; decision 0114). June 2022 has no days off but the district's own.
 */
@QuarkusTest
@WithStack
class OwnDaysTest {

    @Inject Hearing hearing;

    private World world;
    private UUID district;
    private UUID other;
    private UUID plan;

    /** Monday the 6th; the district is off on Tuesday and Wednesday. */
    @BeforeEach
    void oneOfTwoDistrictsHasDaysOffOfItsOwn() {
        TestClock.set(LocalDateTime.of(2022, 6, 6, 9, 0));
        world = new World();
        world.register();
        district = world.below("DISTRICT_STANDING_BOARD", "Huyện ủy A");
        other = world.below("DISTRICT_STANDING_BOARD", "Huyện ủy B");
        DaysOff.give(district, "2022-06-07", "2022-06-08");
        plan =
                world.draft(
                        Map.of(
                                "recipients",
                                List.of(
                                        World.recipient(district, "ACTION"),
                                        World.recipient(other, "ACTION"))));
        World.issue(world.leader(), plan, Map.of()).statusCode(200);
    }

    @AfterEach
    void itIsToday() {
        TestClock.reset();
    }

    @Test
    void theWaitIsCountedByTheCalendarOfWhoIsWaitedFor() {
        TestClock.set(LocalDateTime.of(2022, 6, 10, 9, 0));

        get("cascade-lag")
                .body("items.find { it.name == 'Huyện ủy A' }.lag.workingDays", equalTo(2))
                .body("items.find { it.name == 'Huyện ủy B' }.lag.workingDays", equalTo(4))
                .body("items.lag.days", contains(4, 4));
        get("owed-plans")
                .body("items.find { it.name == 'Huyện ủy A' }.waiting.workingDays", equalTo(2));
    }

    @Test
    void thePlanOfABodyTookItsOwnWorkingDays() {
        planOf(district);
        planOf(other);

        get("child-plans")
                .body("items.find { it.issuerName == 'Huyện ủy A' }.lag.workingDays", equalTo(2))
                .body("items.find { it.issuerName == 'Huyện ủy B' }.lag.workingDays", equalTo(4))
                .body(
                        "items.find { it.issuerName == 'Huyện ủy A' }.lagSinceArrival.workingDays",
                        equalTo(2));
    }

    @Test
    void whatIsNearDueIsJudgedByTheCalendarOfTheLead() {
        hear(district);
        hear(other);

        get("implementation")
                .body("tasks.byTimeliness.state", contains("NEAR_DUE", "ON_TIME"))
                .body("tasks.byTimeliness.count", contains(1, 1));
    }

    /** The copy is registered on Monday, the plan issued on Friday. */
    private void planOf(UUID body) {
        TestClock.set(LocalDateTime.of(2022, 6, 6, 10, 0));
        var clerk = SignIn.of(Role.CLERK).forBody(body);
        World.act(clerk, World.DELIVERY, World.delivery(body, plan), "receipt", Map.of())
                .statusCode(200);
        TestClock.set(LocalDate.of(2022, 6, 10).atTime(9, 0));
        World.register(body, "PLAN", "KH", 1);
        var relation = Map.of("type", "IMPLEMENTS", "targetId", plan);
        var own = World.draft(clerk, Map.of("relations", List.of(relation)));
        World.issue(SignIn.of(Role.LEADER).forBody(body), own, Map.of()).statusCode(200);
    }

    /** Due on Friday: four working days are left for the one, two for the other. */
    private void hear(UUID lead) {
        var event = Hearing.example("task.assigned.v1");
        event.withObject("/task")
                .put("taskId", UUID.randomUUID().toString())
                .put("directiveId", plan.toString())
                .put("leadId", lead.toString())
                .put("dueOn", "2022-06-10")
                .put("phase", "ASSIGNED");
        hearing.hear("task.assigned.v1", event, 1, Instant.parse("2022-06-06T03:00:00Z"));
    }

    private ValidatableResponse get(String list) {
        return Api.as(world.clerk()).get(World.DIRECTIVE + "/" + list, plan).then().statusCode(200);
    }
}
