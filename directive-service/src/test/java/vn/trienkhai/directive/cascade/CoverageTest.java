package vn.trienkhai.directive.cascade;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;

/** Which clauses nobody plans, does or reports, and who acts without a copy (rows 8, 34, 39). */
@QuarkusTest
@WithStack
class CoverageTest extends Cascade {

    @Test
    void theMonitorAndTheHolderWithoutACopyAreNamed() {
        get("undelivered", Map.of())
                .body("items.organizationId", contains(commission.toString()))
                .body("items[0].name", equalTo("Ban Tuyên giáo Tỉnh ủy"))
                .body("items[0].roles", containsInAnyOrder("MONITOR", "CONSOLIDATE"))
                .body("items[0].dutyIds", hasSize(1));
        get("coverage", Map.of("gap", "NO_DELIVERY"))
                .body("items.clauseRef", contains("III", "III.2"))
                .body("undelivered", equalTo(1));
    }

    @Test
    void clausesWithoutPlanTaskOrReportAreNamedAndPurposesAreNot() {
        get("coverage", Map.of())
                .body("items.clauseRef", contains("III", "III.1", "III.2", "III.3"))
                .body("items[3].gaps", contains("NO_PLAN", "NO_DUTY", "NO_TASK", "NO_REPORT"))
                .body("items[1].duties", equalTo(1));

        child(district, List.of(mapping("II.1", "III.1")), "2022-06-08");
        var task = task(UUID.randomUUID(), "ACCEPTED");
        hear("task.accepted.v1", task, 1, "2022-06-08T02:00:00Z");
        hear("report.submitted.v1", report(), 1, "2022-06-08T02:00:00Z");

        get("coverage", Map.of("gap", "NO_PLAN"))
                .body("items.clauseRef", contains("III.2", "III.3"));
        get("coverage", Map.of("gap", "NO_TASK"))
                .body("items.clauseRef", contains("III.2", "III.3"));
        get("coverage", Map.of("gap", "NO_REPORT"))
                .body("items.clauseRef", contains("III.1", "III.3"));
        get("coverage", Map.of("knownOn", "2022-06-07", "gap", "NO_PLAN"))
                .body("items", hasSize(4));
        TestClock.set(LocalDateTime.of(2022, 6, 9, 9, 0));
        get("coverage", Map.of("knownOn", "2022-06-08", "gap", "NO_TASK"))
                .body("items.clauseRef", contains("III.2", "III.3"));
    }

    @Test
    void aPlanOfTheWholeIsCountedApart() {
        child(district, List.of(Map.of("type", "IMPLEMENTS", "targetId", plan)), "2022-06-08");

        get("coverage", Map.of())
                .body("plansOfWhole", equalTo(1))
                .body("items[1].plans", equalTo(0));
    }

    @Test
    void anOlderDocumentIsReadAsItIsWritten() {
        var keeper = SignIn.of(Role.CLERK).forBody(world.issuer);
        var registered = new HashMap<>(parts());
        registered.put("origin", "HISTORICAL");
        registered.put("symbol", UUID.randomUUID() + "-KH/TU");
        registered.put("issuerId", world.issuer);
        registered.put("issuedOn", "2021-06-11");
        var id = World.draft(keeper, registered);

        get("undelivered", id, Map.of())
                .body("items.organizationId", contains(commission.toString()));
        get("coverage", id, Map.of()).body("items", hasSize(4));
        get("owed-plans", id, Map.of()).body("items", hasSize(2));
    }
}
