package vn.trienkhai.directive.cascade;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.trienkhai.directive.Hearing;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;

/**
 * A plan with three ordering clauses, sent to two districts on Wednesday 1 June 2022, a month
 * without days off; a commission watches it without a copy.
 */
abstract class Cascade {

    @Inject Hearing hearing;

    World world;
    UUID commission;
    UUID district;
    UUID other;
    UUID plan;

    @BeforeEach
    void aPlanWithThreeOrderingClauses() {
        TestClock.set(LocalDateTime.of(2022, 6, 1, 9, 0));
        world = new World();
        world.register();
        commission = world.below("PARTY_COMMISSION", "Ban Tuyên giáo Tỉnh ủy");
        district = world.below("DISTRICT_STANDING_BOARD", "Huyện ủy A");
        other = world.below("DISTRICT_STANDING_BOARD", "Huyện ủy B");
        plan = world.draft(parts());
        world.issued(plan);
    }

    @AfterEach
    void itIsToday() {
        TestClock.reset();
    }

    /** Recipients, duties, monitors and clauses of the plan. */
    Map<String, Object> parts() {
        return Map.of(
                "recipients",
                recipients(),
                "duties",
                duties(),
                "monitors",
                monitors(),
                "clauses",
                clauses());
    }

    private List<Map<String, Object>> recipients() {
        return List.of(World.recipient(district, "ACTION"), World.recipient(other, "ACTION"));
    }

    private List<Map<String, Object>> monitors() {
        return List.of(Map.of("organizationId", commission, "role", "MONITOR"));
    }

    private List<Map<String, Object>> duties() {
        var own =
                new HashMap<>(
                        World.duty(
                                List.of(
                                        Map.of("organizationId", district, "role", "IMPLEMENT"),
                                        Map.of("organizationId", other, "role", "IMPLEMENT"))));
        own.put("output", "PLAN");
        var watching = new HashMap<>(World.duty(commission, "CONSOLIDATE"));
        watching.put("clauseRef", "III.2");
        return List.of(own, watching);
    }

    private static List<Map<String, Object>> clauses() {
        return List.of(
                Map.of("ref", "I", "kind", "PURPOSE", "text", "Mục đích"),
                Map.of("ref", "III", "kind", "ORGANIZATION", "text", "Tổ chức thực hiện"),
                clause("III.1"),
                clause("III.2"),
                clause("III.3"));
    }

    private static Map<String, Object> clause(String ref) {
        return Map.of("ref", ref, "parentRef", "III", "kind", "TASK", "text", "Nhiệm vụ " + ref);
    }

    /** A plan of a body that implements the one above. */
    UUID child(UUID body, List<Map<String, Object>> relations, String on) {
        TestClock.set(LocalDate.parse(on).atTime(9, 0));
        var clerk = SignIn.of(Role.CLERK).forBody(body);
        if (Api.as(clerk)
                .get("/v1/number-registers")
                .then()
                .extract()
                .<List<?>>path("items")
                .isEmpty()) {
            World.register(body, "PLAN", "KH", 1);
        }
        var id =
                World.draft(
                        clerk,
                        Map.of(
                                "relations",
                                relations,
                                "clauses",
                                List.of(
                                        Map.of("ref", "II.1", "kind", "TASK", "text", "Một"),
                                        Map.of("ref", "II.2", "kind", "TASK", "text", "Hai"))));
        World.issue(SignIn.of(Role.LEADER).forBody(body), id, Map.of()).statusCode(200);
        return id;
    }

    Map<String, Object> mapping(String own, String parent) {
        return Map.of(
                "type",
                "IMPLEMENTS",
                "targetId",
                plan,
                "sourceClauseRef",
                own,
                "targetClauseRef",
                parent);
    }

    UUID duty(int index) {
        return UUID.fromString(
                Api.as(world.clerk())
                        .get(World.DIRECTIVE, plan)
                        .then()
                        .extract()
                        .path("duties[" + index + "].id"));
    }

    /** A task of the first duty, as its owner tells of it. */
    ObjectNode task(UUID id, String phase) {
        var event = Hearing.example("task.assigned.v1");
        event.withObject("/task")
                .put("taskId", id.toString())
                .put("directiveId", plan.toString())
                .put("dutyId", duty(0).toString())
                .put("leadId", district.toString())
                .put("dueOn", "2022-06-14")
                .put("phase", phase);
        return event;
    }

    /** A report on the second duty. */
    ObjectNode report() {
        var event = Hearing.example("report.submitted.v1");
        event.withObject("/report")
                .put("reportId", UUID.randomUUID().toString())
                .put("directiveId", plan.toString())
                .put("dutyId", duty(1).toString())
                .put("authorId", commission.toString());
        return event;
    }

    void hear(String type, ObjectNode event, long number, String at) {
        hearing.hear(type, event, number, Instant.parse(at));
    }

    ValidatableResponse get(String list, Map<String, Object> query) {
        return get(list, plan, query);
    }

    ValidatableResponse get(String list, UUID directive, Map<String, Object> query) {
        return Api.as(world.clerk())
                .queryParams(query)
                .get(World.DIRECTIVE + "/" + list, directive)
                .then()
                .statusCode(200);
    }
}
