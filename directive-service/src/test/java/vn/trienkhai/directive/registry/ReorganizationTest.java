package vn.trienkhai.directive.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;

/** Acts of reorganisation with day, legal basis and successors; every read as of a day (row 24). */
@QuarkusTest
@WithStack
class ReorganizationTest {

    private static final String DAY = "2025-07-01";
    private static final String BEFORE = "2025-06-30";

    private UUID top;

    @BeforeEach
    void aProvince() {
        top = World.body("PROVINCIAL_COMMITTEE", "PROVINCE", "Tỉnh ủy");
    }

    @Test
    void aRenamedBodyIsCalledByTheNameOfTheDay() {
        var body = below("Ban Tuyên giáo");
        Acts.done(
                        "RENAME",
                        "2025-02-03",
                        Map.of(
                                "organizationIds",
                                List.of(body),
                                "names",
                                List.of(
                                        Acts.name("Ban Tuyên giáo và Dân vận", "OFFICIAL"),
                                        Acts.name("BTGDV", "ABBREVIATION"))))
                .body("type", equalTo("RENAME"))
                .body("recordedBy", notNullValue());

        Acts.asOf(body, "2025-02-02").body("officialName", equalTo("Ban Tuyên giáo"));
        Acts.asOf(body, "2025-02-03")
                .body("officialName", equalTo("Ban Tuyên giáo và Dân vận"))
                .body("shortName", equalTo("BTGDV"))
                .body("names", hasSize(2));
        Acts.read(body).body("names", hasSize(3));
    }

    @Test
    void oneBodyStandsInSeveralHierarchiesAndMovesInOne() {
        var other = World.body("PROVINCIAL_COMMITTEE", "PROVINCE", "Tỉnh ủy khác");
        var front = World.body("FRONT", "PROVINCE", "Mặt trận");
        var body =
                World.body(
                        "ASSOCIATION",
                        "PROVINCE",
                        "Liên hiệp Hội",
                        List.of(Acts.under("PARTY", top), Acts.under("FRONT", front)));
        Acts.done("REPARENT", DAY, placing(body, "PARTY", other));

        Acts.asOf(body, BEFORE)
                .body(
                        "parents.organizationId",
                        containsInAnyOrder(top.toString(), front.toString()));
        Acts.asOf(body, DAY)
                .body(
                        "parents.organizationId",
                        containsInAnyOrder(other.toString(), front.toString()));
        below(other, DAY, "PARTY").body("items.id", contains(body.toString()));
        below(other, DAY, "FRONT").body("items", empty());
        below(top, BEFORE, "PARTY").body("items.id", contains(body.toString()));
        Acts.done(
                "REPARENT",
                "2026-01-01",
                Map.of("organizationIds", List.of(body), "hierarchy", "FRONT"));
        Acts.asOf(body, "2026-01-01").body("parents.hierarchy", contains("PARTY"));
    }

    @Test
    void aMergedBodyEndsAndItsChildrenFollow() {
        var former = below("Huyện ủy A");
        var heir = below("Huyện ủy B");
        var child = World.body("OFFICE", "UNIT", "VP", List.of(Acts.under("PARTY", former)));
        String act =
                Acts.done(
                                "MERGE",
                                DAY,
                                Map.of(
                                        "organizationIds",
                                        List.of(former),
                                        "successorIds",
                                        List.of(heir)))
                        .body("moves.organizationId", contains(child.toString()))
                        .extract()
                        .path("id");

        Acts.asOf(former, BEFORE)
                .body("existing", equalTo(true))
                .body("parents.organizationId", contains(top.toString()));
        Acts.asOf(former, DAY)
                .body("existing", equalTo(false))
                .body("closedOn", equalTo(BEFORE))
                .body("parents", empty())
                .body("successors.organizationId", contains(heir.toString()))
                .body("successors.changeId", contains(act));
        Acts.read(heir).body("predecessors.organizationId", contains(former.toString()));
        Acts.asOf(child, BEFORE).body("parents.organizationId", contains(former.toString()));
        Acts.asOf(child, DAY).body("parents.organizationId", contains(heir.toString()));
        for (var body : List.of(former, heir, child)) {
            Api.as(Acts.READER)
                    .queryParam("organization", body)
                    .get("/v1/organization-changes")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(act));
        }
        Api.as(Acts.READER)
                .get("/v1/organization-changes/{changeId}", act)
                .then()
                .statusCode(200)
                .body("legalBasis", equalTo("Nghị quyết số 202/2025/QH15"));
    }

    @Test
    void aSplitBodyEndsOrGoesOnBesideWhatItOpened() {
        var body = below("Sở cũ");
        var child = World.body("OFFICE", "UNIT", "Phòng", List.of(Acts.under("STATE", body)));
        var one = World.body("DEPARTMENT", "PROVINCE", "Sở một");
        List<String> opened =
                Acts.done(
                                "SPLIT",
                                DAY,
                                Map.of(
                                        "organizationIds",
                                        List.of(body),
                                        "successorIds",
                                        List.of(one),
                                        "openings",
                                        List.of(Acts.draft("DEPARTMENT", "PROVINCE", "Sở hai")),
                                        "moves",
                                        List.of(moving(child, "STATE", one))))
                        .body("successorIds", hasSize(2))
                        .extract()
                        .path("openedIds");
        var two = UUID.fromString(opened.getFirst());

        Acts.asOf(body, DAY).body("existing", equalTo(false));
        Acts.asOf(two, BEFORE).body("existing", equalTo(false));
        Acts.asOf(two, DAY).body("existing", equalTo(true)).body("openedOn", equalTo(DAY));
        Acts.asOf(child, DAY).body("parents.organizationId", contains(one.toString()));

        Acts.done(
                "SPLIT",
                "2026-01-01",
                Map.of(
                        "organizationIds",
                        List.of(one),
                        "openings",
                        List.of(Acts.draft("DEPARTMENT", "PROVINCE", "Sở ba")),
                        "continues",
                        true));
        Acts.asOf(one, "2026-01-01").body("existing", equalTo(true)).body("successors", hasSize(1));
        Acts.asOf(child, "2026-01-01").body("parents.organizationId", contains(one.toString()));
    }

    @Test
    void aDissolvedBodyLeavesItsChildrenToTheOneAboveIt() {
        var body = below("Huyện ủy");
        var inner = World.body("OFFICE", "UNIT", "VP", List.of(Acts.under("PARTY", body)));
        var commune = World.body("COMMUNE", "COMMUNE", "Xã", List.of(Acts.under("PARTY", inner)));
        Acts.done(
                "DISSOLVE",
                DAY,
                Map.of("organizationIds", List.of(inner, body), "children", "TO_PARENT"));

        Acts.asOf(commune, DAY).body("parents.organizationId", contains(top.toString()));
        below(top, DAY, "PARTY").body("items.id", contains(commune.toString()));
        below(top, BEFORE, "PARTY").body("items", hasSize(3));
    }

    @Test
    void aClosedBodyCanOpenAgainAndKeepsBothTimes() {
        var body = below("Ban Chỉ đạo");
        Acts.done("DISSOLVE", "2010-01-01", Map.of("organizationIds", List.of(body)));
        Acts.done(
                        "OPEN",
                        "2020-01-01",
                        Map.of(
                                "organizationIds",
                                List.of(body),
                                "moves",
                                List.of(moving(body, "PARTY", top))))
                .body("openedIds", empty());

        Acts.asOf(body, "2009-12-31").body("existing", equalTo(true));
        Acts.asOf(body, "2015-01-01").body("existing", equalTo(false)).body("parents", empty());
        Acts.asOf(body, "2020-01-01")
                .body("existing", equalTo(true))
                .body("closedOn", nullValue())
                .body("earlierSpans.closedOn", contains("2009-12-31"));
        below(top, "2015-01-01", "PARTY").body("items", empty());
        below(top, "2020-01-01", "PARTY").body("items.id", contains(body.toString()));
    }

    static Map<String, Object> moving(UUID child, String hierarchy, UUID parent) {
        return Map.of("organizationId", child, "hierarchy", hierarchy, "parentId", parent);
    }

    static Map<String, Object> placing(UUID body, String hierarchy, UUID parent) {
        return Map.of("organizationIds", List.of(body), "hierarchy", hierarchy, "parentId", parent);
    }

    private static io.restassured.response.ValidatableResponse below(
            UUID ancestor, String day, String hierarchy) {
        return Acts.list(Map.of("ancestor", ancestor, "asOf", day, "hierarchy", hierarchy));
    }

    private UUID below(String name) {
        return World.body("UNIT", "UNIT", name, List.of(Acts.under("PARTY", top)));
    }
}
