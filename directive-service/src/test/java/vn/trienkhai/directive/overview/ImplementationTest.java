package vn.trienkhai.directive.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Hearing;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;

/** What became of a directive: copies, plans, tasks, reports (rows 7, 34, 39, 65, 157). */
@QuarkusTest
@WithStack
class ImplementationTest {

    private static final String VIEW = World.DIRECTIVE + "/implementation";

    private World world;
    private UUID district;
    private UUID centre;

    @Inject Hearing hearing;

    @BeforeEach
    void itIsApril2022() {
        TestClock.set(LocalDateTime.of(2022, 4, 6, 9, 0));
        world = new World();
        district = world.below("DISTRICT_STANDING_BOARD", "Huyện ủy Ba Tơ");
        centre = World.body("PARTY_COMMISSION", "CENTRAL", "Ban Trung ương");
        world.register();
    }

    @AfterEach
    void itIsToday() {
        TestClock.reset();
    }

    @Test
    void recipientsComeInPagesByNameAndEveryPageHasTheTotals() {
        var bodies = new ArrayList<Map<String, Object>>();
        for (var name : List.of("Ban Đ", "Ban A", "Ban C", "Ban B", "Ban A")) {
            bodies.add(World.recipient(world.below("PARTY_COMMISSION", name), "ACTION"));
        }
        var plan = world.draft(Map.of("recipients", bodies));
        world.issued(plan);

        var seen = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var request = Api.as(world.clerk()).queryParam("limit", 2);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page =
                    request.get(VIEW, plan)
                            .then()
                            .statusCode(200)
                            .body("bodyCount", equalTo(5))
                            .body("deliveries.sent", equalTo(5))
                            .body("planCount", equalTo(0))
                            .extract();
            seen.addAll(page.<List<String>>path("bodies.name"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(seen).containsExactly("Ban A", "Ban A", "Ban B", "Ban C", "Ban Đ");
    }

    @Test
    void copiesAndPlansOfTheReceiversAreCounted() {
        var plan = issuedToDistrictAndCentre("2022-03-01");
        var clerk = SignIn.of(Role.CLERK).forBody(district);
        World.act(clerk, World.DELIVERY, World.delivery(district, plan), "receipt", Map.of())
                .statusCode(200);
        World.register(district, "PLAN", "KH", 5);
        var own =
                World.draft(
                        clerk,
                        Map.of(
                                "relations",
                                List.of(Map.of("type", "IMPLEMENTS", "targetId", plan))));
        view(world.clerk(), plan).body("childPlans", hasSize(0));

        World.issue(SignIn.of(Role.LEADER).forBody(district), own, Map.of("issuedOn", "2022-03-11"))
                .statusCode(200);

        view(world.clerk(), plan)
                .body("deliveries.received", equalTo(1))
                .body("deliveries.sent", equalTo(1))
                .body("bodies.name", contains("Ban Trung ương", "Huyện ủy Ba Tơ"))
                .body("bodies[1].state", equalTo("RECEIVED"))
                .body("bodies[1].arrivalNumber", equalTo(1))
                .body("bodies[1].planId", equalTo(own.toString()))
                .body("bodies[0].planId", nullValue())
                .body("childPlans.lagDays", contains(10))
                .body("childPlans.symbol", contains("05-KH/TU"));
        Api.as(clerk)
                .get(World.DIRECTIVE + "/lineage", own)
                .then()
                .body("items.directive.id", contains(plan.toString()));
    }

    @Test
    void tasksAreCountedByPhaseAndByTheDayTheyWereHandedInHoweverLateThatIsTold() {
        var plan = issuedToDistrictAndCentre("2022-03-01");
        var done = UUID.randomUUID();
        hear("task.assigned.v1", task(done, plan, "ASSIGNED"), 1, "2022-03-01T02:00:00Z");
        hear(
                "task.submitted.v1",
                task(done, plan, "AWAITING_CONFIRMATION").put("submittedOn", "2022-04-05"),
                2,
                "2022-04-08T02:00:00Z");
        hear(
                "task.confirmed.v1",
                task(done, plan, "COMPLETED").put("finishedOn", "2022-04-05"),
                3,
                "2022-04-20T02:00:00Z");
        var open = UUID.randomUUID();
        hear("task.assigned.v1", task(open, plan, "ASSIGNED"), 1, "2022-03-01T02:00:00Z");

        view(world.clerk(), plan)
                .body("tasks.total", equalTo(2))
                .body("tasks.byPhase.state", contains("ASSIGNED", "COMPLETED"))
                .body("tasks.byTimeliness.state", contains("IN_TIME", "NEAR_DUE"))
                .body("bodies[1].tasks", equalTo(2));
        TestClock.set(LocalDateTime.of(2022, 4, 8, 9, 0));
        view(world.clerk(), plan).body("tasks.byTimeliness.state", contains("IN_TIME", "OVERDUE"));
    }

    @Test
    void handingInThatNamesNoDayCountsOnTheDayItWasTold() {
        var plan = issuedToDistrictAndCentre("2022-03-01");
        var task = UUID.randomUUID();
        hear("task.assigned.v1", task(task, plan, "ASSIGNED"), 1, "2022-03-01T02:00:00Z");
        hear(
                "task.submitted.v1",
                task(task, plan, "AWAITING_CONFIRMATION"),
                2,
                "2022-04-08T02:00:00Z");

        view(world.clerk(), plan).body("tasks.byTimeliness.state", contains("LATE"));
    }

    @Test
    void anOlderEventOfATaskChangesNothing() {
        var plan = issuedToDistrictAndCentre("2022-03-01");
        var task = UUID.randomUUID();
        hear("task.accepted.v1", task(task, plan, "ACCEPTED"), 2, "2022-03-02T02:00:00Z");
        hear("task.assigned.v1", task(task, plan, "ASSIGNED"), 1, "2022-03-01T02:00:00Z");

        view(world.clerk(), plan).body("tasks.byPhase.state", contains("ACCEPTED"));
    }

    @Test
    void reportsAreCountedByState() {
        var plan = issuedToDistrictAndCentre("2022-03-01");
        var report = UUID.randomUUID();
        hear("report.submitted.v1", report(report, plan, "SUBMITTED"), 1, "2022-04-05T02:00:00Z");
        hear("report.returned.v1", report(report, plan, "RETURNED"), 2, "2022-04-06T02:00:00Z");
        hear("report.submitted.v1", report(report, plan, "SUBMITTED"), 1, "2022-04-05T02:00:00Z");

        view(world.clerk(), plan)
                .body("reports.total", equalTo(1))
                .body("reports.byState.state", contains("RETURNED"))
                .body("bodies[1].reports", equalTo(1));
    }

    @Test
    void whoIsInformedOfTheResultsSeesThemAndWhoMerelyReceivesDoesNot() {
        var plan = issuedToDistrictAndCentre("2022-03-01");

        view(SignIn.of(Role.OFFICER).forBody(centre), plan).body("deliveries.sent", equalTo(2));
        view(World.AUDITOR, plan).body("deliveries.sent", equalTo(2));
        var receiver = SignIn.of(Role.LEADER).forBody(district);
        for (var path : List.of("/implementation", "/history")) {
            Api.as(receiver)
                    .get(World.DIRECTIVE + path, plan)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/problems/not-allowed"));
        }
        Api.as(receiver)
                .get(World.DIRECTIVE + "/deliveries", plan)
                .then()
                .statusCode(200)
                .body("items.recipientId", contains(district.toString()));
    }

    private UUID issuedToDistrictAndCentre(String day) {
        var plan =
                world.draft(
                        Map.of(
                                "recipients",
                                List.of(
                                        World.recipient(district, "ACTION"),
                                        World.recipient(centre, "REPORT_UP"))));
        World.issue(world.leader(), plan, Map.of("issuedOn", day)).statusCode(200);
        return plan;
    }

    private static ValidatableResponse view(SignIn by, UUID plan) {
        return Api.as(by).get(VIEW, plan).then().statusCode(200);
    }

    private void hear(String type, ObjectNode event, long number, String at) {
        hearing.hear(type, event, number, Instant.parse(at));
    }

    private ObjectNode task(UUID id, UUID plan, String phase) {
        var event = Hearing.example("task.assigned.v1");
        event.withObject("/task")
                .put("taskId", id.toString())
                .put("directiveId", plan.toString())
                .put("leadId", district.toString())
                .put("dueOn", "2022-04-07")
                .put("phase", phase);
        return event;
    }

    private ObjectNode report(UUID id, UUID plan, String state) {
        var event = Hearing.example("report.submitted.v1");
        event.withObject("/report")
                .put("reportId", id.toString())
                .put("directiveId", plan.toString())
                .put("authorId", district.toString())
                .put("state", state);
        return event;
    }
}
