package vn.trienkhai.directive.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.Hearing;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;

/**
 * How a directive is passed on, clause by clause and body by body, now and as it was known on a day
 * (rows 7, 8, 9, 34, 39, 157).
 */
@QuarkusTest
@WithStack
class CascadeTest {

    @Inject Hearing hearing;

    private World world;
    private UUID commission;
    private UUID district;
    private UUID other;
    private UUID plan;

    /** Wednesday 1 June 2022; a month without days off. */
    @BeforeEach
    void aPlanWithThreeOrderingClauses() {
        TestClock.set(LocalDateTime.of(2022, 6, 1, 9, 0));
        world = new World();
        world.register();
        commission = world.below("PARTY_COMMISSION", "Ban Tuyên giáo Tỉnh ủy");
        district = world.below("DISTRICT_STANDING_BOARD", "Huyện ủy A");
        other = world.below("DISTRICT_STANDING_BOARD", "Huyện ủy B");
        plan = issue(recipients(), duties());
    }

    @AfterEach
    void itIsToday() {
        TestClock.reset();
    }

    @Test
    void theMonitorAndTheHolderWithoutACopyAreNamed() {
        undelivered(plan, Map.of())
                .body("items.organizationId", contains(commission.toString()))
                .body("items[0].name", equalTo("Ban Tuyên giáo Tỉnh ủy"))
                .body("items[0].roles", containsInAnyOrder("MONITOR", "CONSOLIDATE"))
                .body("items[0].dutyIds", hasSize(1));
        coverage(plan, Map.of("gap", "NO_DELIVERY"))
                .body("items.clauseRef", contains("III", "III.2"))
                .body("undelivered", equalTo(1));
    }

    @Test
    void clausesWithoutPlanTaskOrReportAreNamedAndPurposesAreNot() {
        coverage(plan, Map.of())
                .body("items.clauseRef", contains("III", "III.1", "III.2", "III.3"))
                .body("items[3].gaps", contains("NO_PLAN", "NO_DUTY", "NO_TASK", "NO_REPORT"))
                .body("items[1].duties", equalTo(1));

        child(district, List.of(mapping("II.1", "III.1")), "2022-06-08");
        var task = task(plan, duty(plan, 0), district, "ACCEPTED");
        hear("task.accepted.v1", task, 1, "2022-06-08T02:00:00Z");
        hear("report.submitted.v1", report(plan, duty(plan, 1)), 1, "2022-06-08T02:00:00Z");

        coverage(plan, Map.of("gap", "NO_PLAN"))
                .body("items.clauseRef", contains("III.2", "III.3"));
        coverage(plan, Map.of("gap", "NO_TASK"))
                .body("items.clauseRef", contains("III.2", "III.3"));
        coverage(plan, Map.of("gap", "NO_REPORT"))
                .body("items.clauseRef", contains("III.1", "III.3"));
        coverage(plan, Map.of("knownOn", "2022-06-07", "gap", "NO_PLAN")).body("items", hasSize(4));
        TestClock.set(LocalDateTime.of(2022, 6, 9, 9, 0));
        coverage(plan, Map.of("knownOn", "2022-06-08", "gap", "NO_TASK"))
                .body("items.clauseRef", contains("III.2", "III.3"));
    }

    @Test
    void aPlanOfTheWholeIsCountedApart() {
        child(district, List.of(Map.of("type", "IMPLEMENTS", "targetId", plan)), "2022-06-08");

        coverage(plan, Map.of())
                .body("plansOfWhole", equalTo(1))
                .body("items[1].plans", equalTo(0));
    }

    @Test
    void plansAreMappedClauseByClauseWithTheTimeTheyTook() {
        TestClock.set(LocalDateTime.of(2022, 6, 3, 9, 0));
        var clerk = SignIn.of(Role.CLERK).forBody(district);
        World.act(clerk, World.DELIVERY, World.delivery(district, plan), "receipt", Map.of())
                .statusCode(200);
        var own =
                child(
                        district,
                        List.of(mapping("II.1", "III.1"), mapping("II.2", "III.2")),
                        "2022-06-08");

        get("child-plans", world.clerk(), plan, Map.of())
                .body("items.directiveId", contains(own.toString()))
                .body("items[0].clauses.clauseRef", contains("II.1", "II.2"))
                .body("items[0].clauses.parentClauseRef", contains("III.1", "III.2"))
                .body("items[0].issuerName", equalTo("Huyện ủy A"))
                .body("items[0].level", equalTo("DISTRICT"))
                .body("items[0].lag.days", equalTo(7))
                .body("items[0].lag.workingDays", equalTo(5))
                .body("items[0].lagSinceArrival.days", equalTo(5))
                .body("items[0].lagSinceArrival.workingDays", equalTo(3))
                .body("items[0].recordedAt", notNullValue());
    }

    @Test
    void whoOwesAPlanIsNamedUntilItIsThere() {
        TestClock.set(LocalDateTime.of(2022, 6, 8, 9, 0));
        get("owed-plans", world.clerk(), plan, Map.of())
                .body(
                        "items.organizationId",
                        containsInAnyOrder(district.toString(), other.toString()))
                .body("items[0].because", containsInAnyOrder("DUTY", "ADDRESSED"))
                .body("items[0].waiting.days", equalTo(7))
                .body("items[0].waiting.workingDays", equalTo(5));

        child(district, List.of(mapping("II.1", "III.1")), "2022-06-08");
        TestClock.set(LocalDateTime.of(2022, 6, 10, 9, 0));

        get("owed-plans", world.clerk(), plan, Map.of())
                .body("items.organizationId", contains(other.toString()));
        get("owed-plans", world.clerk(), plan, Map.of("knownOn", "2022-06-07"))
                .body("items", hasSize(2));
        get("cascade-lag", world.clerk(), plan, Map.of())
                .body("levels.level", contains("DISTRICT"))
                .body("levels.expected", contains(2))
                .body("levels.issued", contains(1))
                .body("levels[0].median.days", equalTo(7))
                .body("levels[0].longest.workingDays", equalTo(5))
                .body("items.find { it.issued }.lag.days", equalTo(7))
                .body("items.find { !it.issued }.lag.days", equalTo(9));
    }

    @Test
    void whoHasNotAcknowledgedIsNamedAsItWasKnown() {
        TestClock.set(LocalDateTime.of(2022, 6, 3, 9, 0));
        var clerk = SignIn.of(Role.CLERK).forBody(district);
        var copy = World.delivery(district, plan);
        World.act(clerk, World.DELIVERY, copy, "opening", Map.of()).statusCode(200);
        TestClock.set(LocalDateTime.of(2022, 6, 6, 9, 0));
        World.act(clerk, World.DELIVERY, copy, "receipt", Map.of()).statusCode(200);
        TestClock.set(LocalDateTime.of(2022, 6, 8, 9, 0));

        get("unacknowledged", world.clerk(), plan, Map.of())
                .body("items.organizationId", contains(other.toString()))
                .body("items[0].waiting.days", equalTo(7))
                .body("items[0].state", equalTo("SENT"));
        get("unacknowledged", world.clerk(), plan, Map.of("knownOn", "2022-06-05"))
                .body("items", hasSize(2))
                .body("items.state", containsInAnyOrder("SENT", "DELIVERED"));
        get("unacknowledged", world.clerk(), plan, Map.of("knownOn", "2022-06-02"))
                .body("items.state", contains("SENT", "SENT"));
        get("unacknowledged", world.clerk(), plan, Map.of("knownOn", "2022-05-31"))
                .body("items", hasSize(0));
    }

    @Test
    void theImplementationViewIsAsItWasKnownHoweverLateItWasTold() {
        var id = UUID.randomUUID();
        hear("task.assigned.v1", task(id, "ASSIGNED"), 1, "2022-06-01T02:00:00Z");
        hear(
                "task.submitted.v1",
                task(id, "AWAITING_CONFIRMATION").put("submittedOn", "2022-06-02"),
                2,
                "2022-06-06T02:00:00Z");
        hear(
                "task.confirmed.v1",
                task(id, "COMPLETED").put("finishedOn", "2022-06-02"),
                3,
                "2022-06-08T02:00:00Z");
        child(district, List.of(mapping("II.1", "III.1")), "2022-06-02");
        TestClock.set(LocalDateTime.of(2022, 6, 10, 9, 0));

        view(Map.of("knownOn", "2022-06-01"))
                .body("knownOn", equalTo("2022-06-01"))
                .body("tasks.byPhase.state", contains("ASSIGNED"))
                .body("childPlans", hasSize(0))
                .body("bodies.progress", hasItem("NOT_STARTED"));
        view(Map.of("knownOn", "2022-06-05")).body("tasks.byPhase.state", contains("ASSIGNED"));
        view(Map.of("knownOn", "2022-06-07"))
                .body("tasks.byPhase.state", contains("AWAITING_CONFIRMATION"))
                .body("bodies.find { it.name == 'Huyện ủy A' }.progress", equalTo("IN_PROGRESS"));
        view(Map.of())
                .body("tasks.byPhase.state", contains("COMPLETED"))
                .body("tasks.byTimeliness.state", contains("IN_TIME"))
                .body("childPlans", hasSize(1))
                .body("bodies.find { it.name == 'Huyện ủy A' }.progress", equalTo("DONE"));
    }

    @Test
    void anOlderDocumentIsReadAsItIsWritten() {
        var keeper = SignIn.of(Role.CLERK).forBody(world.issuer);
        var registered = new HashMap<String, Object>();
        registered.put("origin", "HISTORICAL");
        registered.put("symbol", UUID.randomUUID() + "-KH/TU");
        registered.put("issuerId", world.issuer);
        registered.put("issuedOn", "2021-06-11");
        registered.put("recipients", recipients());
        registered.put("duties", duties());
        registered.put("monitors", monitors());
        registered.put("clauses", clauses());
        var id = World.draft(keeper, registered);

        undelivered(id, Map.of()).body("items.organizationId", contains(commission.toString()));
        coverage(id, Map.of()).body("items", hasSize(4));
        get("owed-plans", world.clerk(), id, Map.of()).body("items", hasSize(2));
    }

    @Test
    void everyListIsPagedWithoutHoleOrDouble() {
        for (var list :
                List.of(
                        "unacknowledged",
                        "coverage",
                        "undelivered",
                        "owed-plans",
                        "cascade-lag",
                        "child-plans")) {
            child(district, List.of(mapping("II.1", "III.1")), "2022-06-01");
            var whole = ids(get(list, world.clerk(), plan, Map.of()));
            var paged = new ArrayList<String>();
            var page = get(list, world.clerk(), plan, Map.of("limit", 1));
            paged.addAll(ids(page));
            for (String next = page.extract().path("next");
                    next != null;
                    next = page.extract().path("next")) {
                page = get(list, world.clerk(), plan, Map.of("limit", 1, "cursor", next));
                paged.addAll(ids(page));
            }
            assertThat(paged).as(list).isEqualTo(whole).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unacknowledged",
                "coverage",
                "undelivered",
                "owed-plans",
                "cascade-lag",
                "child-plans",
                "implementation"
            })
    void onlyThoseWhoWatchSeeItAndOnlyOfDaysThatHaveBeen(String list) {
        var path = World.DIRECTIVE + "/" + list;
        Api.as(SignIn.of(Role.CLERK).forBody(district))
                .get(path, plan)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-allowed"));
        Api.as(SignIn.of(Role.CLERK).forBody(UUID.randomUUID()))
                .get(path, plan)
                .then()
                .statusCode(404);
        Api.as(SignIn.of(Role.OFFICER).forBody(commission)).get(path, plan).then().statusCode(200);
        Api.as(World.AUDITOR).get(path, plan).then().statusCode(200);
        Api.as(world.clerk())
                .queryParam("knownOn", "2022-06-02")
                .get(path, plan)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/known-day-in-future"));
        if (!list.equals("implementation")) {
            Api.as(world.clerk())
                    .queryParam("cursor", "abc.def")
                    .get(path, plan)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/invalid-cursor"));
        }
    }

    private static List<String> ids(ValidatableResponse page) {
        List<Map<String, Object>> items = page.extract().path("items");
        return items.stream().map(item -> item.values().iterator().next().toString()).toList();
    }

    private UUID issue(List<Map<String, Object>> recipients, List<Map<String, Object>> duties) {
        var id =
                world.draft(
                        Map.of(
                                "recipients",
                                recipients,
                                "duties",
                                duties,
                                "monitors",
                                monitors(),
                                "clauses",
                                clauses()));
        World.issue(world.leader(), id, Map.of()).statusCode(200);
        return id;
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
    private UUID child(UUID body, List<Map<String, Object>> relations, String on) {
        TestClock.set(java.time.LocalDate.parse(on).atTime(9, 0));
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

    private Map<String, Object> mapping(String own, String parent) {
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

    private UUID duty(UUID directive, int index) {
        return UUID.fromString(
                Api.as(world.clerk())
                        .get(World.DIRECTIVE, directive)
                        .then()
                        .extract()
                        .path("duties[" + index + "].id"));
    }

    private ObjectNode task(UUID id, String phase) {
        var event = task(plan, duty(plan, 0), district, phase);
        event.withObject("/task").put("taskId", id.toString());
        return event;
    }

    private static ObjectNode task(UUID directive, UUID duty, UUID lead, String phase) {
        var event = Hearing.example("task.assigned.v1");
        event.withObject("/task")
                .put("taskId", UUID.randomUUID().toString())
                .put("directiveId", directive.toString())
                .put("dutyId", duty.toString())
                .put("leadId", lead.toString())
                .put("dueOn", "2022-06-14")
                .put("phase", phase);
        return event;
    }

    private ObjectNode report(UUID directive, UUID duty) {
        var event = Hearing.example("report.submitted.v1");
        event.withObject("/report")
                .put("reportId", UUID.randomUUID().toString())
                .put("directiveId", directive.toString())
                .put("dutyId", duty.toString())
                .put("authorId", commission.toString());
        return event;
    }

    private void hear(String type, ObjectNode event, long number, String at) {
        hearing.hear(type, event, number, Instant.parse(at));
    }

    private ValidatableResponse undelivered(UUID directive, Map<String, Object> query) {
        return get("undelivered", world.clerk(), directive, query);
    }

    private ValidatableResponse coverage(UUID directive, Map<String, Object> query) {
        return get("coverage", world.clerk(), directive, query);
    }

    private ValidatableResponse view(Map<String, Object> query) {
        return get("implementation", world.clerk(), plan, query);
    }

    private static ValidatableResponse get(
            String list, SignIn by, UUID directive, Map<String, Object> query) {
        return Api.as(by)
                .queryParams(query)
                .get(World.DIRECTIVE + "/" + list, directive)
                .then()
                .statusCode(200);
    }
}
