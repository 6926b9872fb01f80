package vn.trienkhai.directive.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.Hearing;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.platform.work.Ids;

/** Open duties of a dissolved body, and the explicit act that moves them (rows 24, 28, 59). */
@QuarkusTest
@WithStack
class DutyMoveTest {

    private static final String DAY = "2025-07-01";

    @Inject Hearing service;

    private World world;
    private UUID former;
    private UUID heir;
    private UUID plan;
    private UUID duty;

    @BeforeEach
    void aPlanWithOneDutyOfABodyThatMerges() {
        world = new World();
        world.register();
        former = world.below("DISTRICT_STANDING_BOARD", "Ban Thường vụ Huyện ủy");
        heir = world.below("DISTRICT_STANDING_BOARD", "Ban Thường vụ Thành ủy");
        plan =
                world.draft(
                        Map.of(
                                "duties",
                                List.of(World.duty(former, "REPORT")),
                                "recipients",
                                List.of(World.recipient(former, "ACTION"))));
        world.issued(plan);
        duty =
                UUID.fromString(
                        Database.ask(
                                        "select duty_id from duty_holder where organization_id = '%s'"
                                                .formatted(former))
                                .getFirst());
    }

    @Test
    void nothingMovesByItselfAndTheAdministratorSeesWhatWaits() {
        merge();

        open(former)
                .body("items.dutyId", contains(duty.toString()))
                .body("items[0].clauseRef", equalTo("III.1"))
                .body("items[0].roles", contains("REPORT"))
                .body("items[0].text", nullValue());
        open(heir).body("items", empty());
        Api.as(World.ADMINISTRATOR)
                .get("/v1/organizations/{organizationId}/open-duties", Ids.next())
                .then()
                .statusCode(404);
    }

    @Test
    void theActMovesThemTellsItAndIsKept() {
        merge();
        var told = told();
        String id = move(Map.of()).statusCode(201).extract().path("id");

        open(former).body("items", empty());
        open(heir).body("items.dutyId", contains(duty.toString()));
        assertThat(told()).hasSize(told.size() + 1);
        assertThat(
                        Database.ask(
                                "select payload from event_log where type = 'directive.duty-moved.v1' and key = '%s'"
                                        .formatted(plan)))
                .singleElement()
                .asString()
                .contains(former.toString(), heir.toString(), duty.toString());
        Api.as(World.ADMINISTRATOR)
                .get("/v1/duty-moves/{moveId}", id)
                .then()
                .statusCode(200)
                .body("duties.dutyId", contains(duty.toString()))
                .body("legalBasis", equalTo("Nghị quyết"));
        Api.as(World.AUDITOR)
                .queryParam("from", former)
                .get("/v1/duty-moves")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        Api.as(SignIn.of(Role.CLERK).forBody(heir))
                .get(World.DIRECTIVE, plan)
                .then()
                .statusCode(200);
        Api.as(world.clerk())
                .get(World.DIRECTIVE + "/history", plan)
                .then()
                .statusCode(200)
                .body("items.act", hasItem("DUTY_MOVED"));
        move(Map.of()).statusCode(422).body("type", equalTo("/problems/duty-not-open"));
    }

    @Test
    void eventsOfTheDirectiveAreStillNumberedWithoutAGap() {
        merge();
        move(Map.of()).statusCode(201);
        World.act(world.leader(), World.DIRECTIVE, plan, "conclusion", Map.of()).statusCode(200);

        assertThat(told())
                .isEqualTo(
                        java.util.stream.IntStream.rangeClosed(1, told().size())
                                .mapToObj(String::valueOf)
                                .toList());
    }

    @Test
    void whatIsFinishedIsNotOpen() {
        var event = Hearing.example("task.confirmed.v1");
        var task = (com.fasterxml.jackson.databind.node.ObjectNode) event.get("task");
        task.put("taskId", Ids.next().toString());
        task.put("directiveId", plan.toString());
        task.put("dutyId", duty.toString());
        task.put("leadId", former.toString());
        task.put("phase", "ASSIGNED");
        service.hear("task.assigned.v1", event, 1, Instant.parse("2022-03-01T00:00:00Z"));
        task.put("phase", "COMPLETED");
        service.hear("task.confirmed.v1", event, 2, Instant.parse("2022-04-01T00:00:00Z"));

        open(former).body("items", empty());
    }

    @Test
    void whatCannotMoveIsRefusedByName() {
        refused("organization-open", Map.of());
        merge();
        refused("not-a-successor", Map.of("toId", world.issuer));
        refused("organization-unknown", Map.of("toId", Ids.next()));
        refused("organization-unknown", Map.of("fromId", Ids.next()));
        refused("duty-not-open", Map.of("dutyIds", List.of(duty, Ids.next())));
        open(former).body("items.dutyId", contains(duty.toString()));
        Api.as(World.ADMINISTRATOR)
                .body(act("DISSOLVE", "2026-01-01", Map.of("organizationIds", List.of(heir))))
                .post("/v1/organization-changes")
                .then()
                .statusCode(201);
        refused("successor-dissolved", Map.of("effectiveOn", "2026-01-01"));
        Api.as(World.ADMINISTRATOR)
                .get("/v1/duty-moves/{moveId}", Ids.next())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/duty-move-not-found"));
    }

    @Test
    void successorsOfSuccessorsCount() {
        merge();
        var last = world.below("DISTRICT_STANDING_BOARD", "Đảng ủy xã");
        Api.as(World.ADMINISTRATOR)
                .body(
                        act(
                                "MERGE",
                                "2026-01-01",
                                Map.of(
                                        "organizationIds",
                                        List.of(heir),
                                        "successorIds",
                                        List.of(last))))
                .post("/v1/organization-changes")
                .then()
                .statusCode(201);

        move(Map.of("toId", last, "effectiveOn", "2026-01-01")).statusCode(201);
        open(last).body("items.dutyId", contains(duty.toString()));
    }

    private void merge() {
        var parts =
                Map.<String, Object>of(
                        "organizationIds", List.of(former), "successorIds", List.of(heir));
        Api.as(World.ADMINISTRATOR)
                .body(act("MERGE", DAY, parts))
                .post("/v1/organization-changes")
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> act(String type, String day, Map<String, Object> parts) {
        var act = new HashMap<>(parts);
        act.put("type", type);
        act.put("effectiveOn", day);
        act.put("legalBasis", "Nghị quyết");
        return act;
    }

    private void refused(String problem, Map<String, Object> other) {
        move(other).statusCode(422).body("type", equalTo("/problems/" + problem));
    }

    private ValidatableResponse move(Map<String, Object> other) {
        var body = new HashMap<String, Object>();
        body.put("fromId", former);
        body.put("toId", heir);
        body.put("effectiveOn", DAY);
        body.put("legalBasis", "Nghị quyết");
        body.put("dutyIds", List.of(duty));
        body.putAll(other);
        return Api.as(World.ADMINISTRATOR).body(body).post("/v1/duty-moves").then();
    }

    private static ValidatableResponse open(UUID body) {
        return Api.as(World.ADMINISTRATOR)
                .get("/v1/organizations/{organizationId}/open-duties", body)
                .then()
                .statusCode(200);
    }

    private List<String> told() {
        return Database.ask(
                "select version from event_log where key = '%s' and topic = 'directive.events' order by version"
                        .formatted(plan));
    }
}
