package vn.trienkhai.directive.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.platform.work.Ids;

/** What no act can do; each has its name and leaves everything as it was (row 24). */
@QuarkusTest
@WithStack
class RefusedReorganizationTest {

    private static final String DAY = "2025-07-01";

    private UUID body;
    private UUID other;

    @BeforeEach
    void twoBodies() {
        body = World.body("UNIT", "UNIT", "Ban");
        other = World.body("UNIT", "UNIT", "Ban khác");
    }

    @Test
    void aMergeIntoADissolvedBody() {
        Acts.done("DISSOLVE", "2025-01-01", Map.of("organizationIds", List.of(other)));

        refused("successor-dissolved", "MERGE", merging(body, other));
        Acts.asOf(body, DAY).body("existing", equalTo(true));
    }

    @Test
    void aMergeIntoABodyThatOpensLater() {
        Acts.amend(other, Map.of("openedOn", "2025-08-01")).statusCode(200);

        refused("dates-contradict", "MERGE", merging(body, other));
    }

    @Test
    void aSecondEnd() {
        Acts.done("DISSOLVE", "2025-01-01", Map.of("organizationIds", List.of(body)));

        refused("organization-dissolved", "DISSOLVE", Map.of("organizationIds", List.of(body)));
        refused(
                "organization-dissolved",
                "RENAME",
                Map.of(
                        "organizationIds",
                        List.of(body),
                        "names",
                        List.of(Acts.name("Tên", "OFFICIAL"))));
        refused("organization-open", "OPEN", Map.of("organizationIds", List.of(other)));
    }

    @Test
    void aCircleOfParentsInOneHierarchyButNotAcrossTwo() {
        Acts.done("REPARENT", "2025-01-01", ReorganizationTest.placing(other, "PARTY", body));

        refused("parent-circle", "REPARENT", ReorganizationTest.placing(body, "PARTY", other));
        refused("own-parent", "REPARENT", ReorganizationTest.placing(body, "PARTY", body));
        Acts.done("REPARENT", DAY, ReorganizationTest.placing(body, "STATE", other));
        Acts.amend(body, Map.of("parents", List.of(Acts.under("PARTY", other))))
                .statusCode(422)
                .body("type", equalTo("/problems/parent-circle"));
    }

    @Test
    void aCircleThatWouldArisePartOfTheTime() {
        Acts.done("REPARENT", "2025-01-01", ReorganizationTest.placing(other, "PARTY", body));
        Acts.done(
                "REPARENT",
                "2026-01-01",
                Map.of("organizationIds", List.of(other), "hierarchy", "PARTY"));

        refused("parent-circle", "REPARENT", ReorganizationTest.placing(body, "PARTY", other));
        Acts.done("REPARENT", "2026-01-01", ReorganizationTest.placing(body, "PARTY", other));
    }

    @Test
    void aParentThatIsGone() {
        Acts.done("DISSOLVE", "2025-01-01", Map.of("organizationIds", List.of(other)));

        refused("parent-dissolved", "REPARENT", ReorganizationTest.placing(body, "PARTY", other));
        Acts.amend(
                        body,
                        Map.of(
                                "parents",
                                List.of(
                                        Map.of(
                                                "hierarchy",
                                                "PARTY",
                                                "organizationId",
                                                other,
                                                "validFrom",
                                                DAY))))
                .statusCode(422)
                .body("type", equalTo("/problems/parent-dissolved"));
    }

    @Test
    void whatContradictsLaterFacts() {
        var names = List.of(Acts.name("Tên mới", "OFFICIAL"));
        Acts.done("RENAME", "2026-01-01", Map.of("organizationIds", List.of(body), "names", names));

        refused(
                "dates-contradict",
                "RENAME",
                Map.of("organizationIds", List.of(body), "names", names));
        Acts.done("REPARENT", "2026-01-01", ReorganizationTest.placing(body, "PARTY", other));
        refused("dates-contradict", "DISSOLVE", Map.of("organizationIds", List.of(body)));
        refused("dates-contradict", "DISSOLVE", Map.of("organizationIds", List.of(other)));
        Acts.amend(other, Map.of("openedOn", DAY)).statusCode(200);
        refused("dates-contradict", "DISSOLVE", Map.of("organizationIds", List.of(other)));
        var opening = new HashMap<>(Acts.draft("UNIT", "UNIT", "Ban"));
        opening.put("openedOn", "2020-01-01");
        refused("dates-contradict", "OPEN", Map.of("openings", List.of(opening)));
    }

    @Test
    void anActThatFailsHalfwayLeavesNothing() {
        var child = World.body("UNIT", "UNIT", "Con", List.of(Acts.under("PARTY", body)));
        Acts.done("REPARENT", "2026-01-01", ReorganizationTest.placing(child, "PARTY", other));
        var before = Database.ask("select count(*) from organization_change");

        refused(
                "dates-contradict",
                "MERGE",
                Map.of(
                        "organizationIds",
                        List.of(body),
                        "openings",
                        List.of(Acts.draft("UNIT", "UNIT", "Mới"))));
        assertThat(Database.ask("select count(*) from organization_change")).isEqualTo(before);
        Acts.asOf(body, DAY).body("existing", equalTo(true));
    }

    @Test
    void whoIsNotKnownOrIsThere() {
        refused("organization-unknown", "MERGE", merging(body, Ids.next()));
        refused("organization-unknown", "DISSOLVE", Map.of("organizationIds", List.of(Ids.next())));
        refused("successor-is-itself", "MERGE", merging(body, body));
        var taken = new HashMap<>(Acts.draft("UNIT", "UNIT", "Ban"));
        taken.put("id", other);
        Acts.record("OPEN", DAY, Map.of("openings", List.of(taken)))
                .statusCode(409)
                .body("type", equalTo("/problems/organization-exists"));
        Api.as(Acts.READER)
                .get("/v1/organization-changes/{changeId}", Ids.next())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/organization-change-not-found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RENAME|{'organizationIds':[B]}",
                "RENAME|{'organizationIds':[B,O],'names':[{'text':'x','kind':'SHORT'}]}",
                "REPARENT|{'organizationIds':[B],'parentId':O}",
                "REPARENT|{'hierarchy':'PARTY','parentId':O}",
                "MERGE|{'organizationIds':[B]}",
                "MERGE|{'successorIds':[B]}",
                "MERGE|{'organizationIds':[B,B],'successorIds':[O]}",
                "MERGE|{'organizationIds':[B],'successorIds':[O],'hierarchy':'PARTY'}",
                "SPLIT|{'organizationIds':[B],'successorIds':[O]}",
                "DISSOLVE|{}",
                "DISSOLVE|{'organizationIds':[B],'names':[{'text':'x','kind':'SHORT'}]}",
                "OPEN|{}",
                "OPEN|{'organizationIds':[B],'successorIds':[O]}",
                "RENAME|{'organizationIds':[B],'names':[{'text':'x','kind':'SHORT'}],'moves':[{'organizationId':O,'hierarchy':'PARTY'}]}",
                "DISSOLVE|{'organizationIds':[B],'moves':[{'organizationId':O,'hierarchy':'PARTY'}]}"
            })
    void whatItsTypeNeedsOrDoesNotKnow(String given) {
        var parts = given.split("\\|");
        var json =
                parts[1].replace('\'', '"')
                        .replaceAll("\\bB\\b", '"' + body.toString() + '"')
                        .replaceAll("\\bO\\b", '"' + other.toString() + '"');
        refused(
                "change-incomplete",
                parts[0],
                io.restassured.path.json.JsonPath.from(json).getMap(""));
    }

    @Test
    void childrenWithoutAWay() {
        World.body("UNIT", "UNIT", "Con", List.of(Acts.under("PARTY", body)));

        refused(
                "change-incomplete",
                "DISSOLVE",
                Map.of("organizationIds", List.of(body), "children", "TO_SUCCESSOR"));
    }

    private static Map<String, Object> merging(UUID body, UUID into) {
        return Map.of("organizationIds", List.of(body), "successorIds", List.of(into));
    }

    private static void refused(String problem, String type, Map<String, Object> parts) {
        Acts.record(type, DAY, parts).statusCode(422).body("type", equalTo("/problems/" + problem));
    }
}
