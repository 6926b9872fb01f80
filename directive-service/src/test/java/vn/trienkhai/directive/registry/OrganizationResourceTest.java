package vn.trienkhai.directive.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.platform.work.Ids;

/**
 * The registry: names through time, several hierarchies, search without tones (rows 21, 22, 31).
 */
@QuarkusTest
@WithStack
class OrganizationResourceTest {

    private static final String ONE = "/v1/organizations/{organizationId}";

    private final SignIn officer = SignIn.of(Role.OFFICER).forBody(UUID.randomUUID());

    @Test
    void aBodyKeepsAllItsNamesAndShowsTheOneOfToday() {
        var id = Ids.next();
        register(
                        id,
                        List.of(
                                name("Ban Khoa giáo", "2000-01-01", "2007-12-31"),
                                name("Ban Tuyên giáo", "2008-01-01", null)))
                .statusCode(201)
                .header("Location", endsWith("/v1/organizations/" + id))
                .body("officialName", equalTo("Ban Tuyên giáo"));

        Api.as(officer)
                .get(ONE, id)
                .then()
                .statusCode(200)
                .body("names", hasSize(2))
                .body("actions[0].allowed", equalTo(false))
                .body("actions[0].who", equalTo("administrator"));
    }

    @Test
    void searchIgnoresTonesAndKnowsAbbreviations() {
        var marker = "Ôxtrâylia" + Ids.next().toString().substring(24);
        var names =
                List.of(
                        name("Ban Đối ngoại " + marker, null, null),
                        Map.<String, Object>of("text", "BĐN" + marker, "kind", "ABBREVIATION"));
        var id = Ids.next();
        register(id, names).statusCode(201);

        for (var words :
                List.of("doi ngoai " + marker, "bdn" + marker.toUpperCase(Locale.ROOT), marker)) {
            list(Map.of("q", words)).body("items.id", contains(id.toString()));
        }
        list(Map.of("q", marker + "%")).body("items", empty());
    }

    @Test
    void membersOfABranchAreFoundAsOfADay() {
        var top = World.body("PROVINCIAL_COMMITTEE", "PROVINCE", "Tỉnh ủy");
        var link =
                Map.<String, Object>of(
                        "hierarchy", "PARTY", "organizationId", top, "validFrom", "2015-01-01");
        var district = World.body("DISTRICT_COMMITTEE", "DISTRICT", "Huyện ủy", List.of(link));
        var below = Map.<String, Object>of("hierarchy", "PARTY", "organizationId", district);
        var commune = World.body("COMMUNE_COMMITTEE", "COMMUNE", "Đảng ủy xã", List.of(below));

        list(Map.of("ancestor", top))
                .body("items.id", contains(commune.toString(), district.toString()));
        list(Map.of("ancestor", top, "level", "DISTRICT"))
                .body("items.id", contains(district.toString()));
        list(Map.of("ancestor", top, "kind", "COMMUNE_COMMITTEE"))
                .body("items.id", contains(commune.toString()));
        list(Map.of("ancestor", top, "asOf", "2014-06-01")).body("items", empty());
    }

    @Test
    void pagesFollowEachOtherWithoutRepeating() {
        var top = World.body("PROVINCIAL_COMMITTEE", "PROVINCE", "Tỉnh ủy");
        var link = List.of(Map.<String, Object>of("hierarchy", "PARTY", "organizationId", top));
        for (var name : List.of("A", "B", "C")) {
            World.body("UNIT", "UNIT", name, link);
        }

        var first = list(Map.of("ancestor", top, "limit", 2));
        first.body("items.officialName", contains("A", "B")).body("next", notNullValue());
        String next = first.extract().path("next");
        list(Map.of("ancestor", top, "limit", 2, "cursor", next))
                .body("items.officialName", contains("C"))
                .body("next", nullValue());
        Api.as(officer)
                .queryParams(Map.of("cursor", next, "limit", 2))
                .get("/v1/organizations")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-cursor"));
    }

    @Test
    void amendingReplacesListsWholeAndKeepsTheRest() {
        var id = World.body("PARTY_OFFICE", "PROVINCE", "Văn phòng Tỉnh ủy");

        amend(id, Map.of("contacts", List.of(Map.of("channel", "EMAIL", "value", "vp@example.vn"))))
                .statusCode(200)
                .body("officialName", equalTo("Văn phòng Tỉnh ủy"))
                .body("contacts.value", contains("vp@example.vn"))
                .body("actions[0].allowed", equalTo(true));
    }

    @Test
    void whatCannotBeIsRefused() {
        var id = World.body("PARTY_OFFICE", "PROVINCE", "Văn phòng Tỉnh ủy");

        register(id, List.of(name("Văn phòng", null, null)))
                .statusCode(409)
                .body("type", equalTo("/problems/organization-exists"));
        register(Ids.next(), List.of(Map.of("text", "VP", "kind", "SHORT")))
                .statusCode(422)
                .body("type", equalTo("/problems/official-name-missing"));
        var own = List.of(Map.of("hierarchy", "PARTY", "organizationId", id));
        amend(id, Map.of("parents", own))
                .statusCode(422)
                .body("type", equalTo("/problems/own-parent"));
        var nobody = List.of(Map.of("hierarchy", "PARTY", "organizationId", Ids.next()));
        amend(id, Map.of("parents", nobody))
                .statusCode(422)
                .body("type", equalTo("/problems/organization-unknown"));
        amend(id, Map.of("openedOn", "2020-01-01", "closedOn", "2019-01-01"))
                .statusCode(422)
                .body("type", equalTo("/problems/closed-before-opened"));
        amend(id, Map.of("colour", "red"))
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-property"));
    }

    private static Map<String, Object> name(
            String text, @Nullable String from, @Nullable String to) {
        var name = new HashMap<String, Object>(Map.of("text", text, "kind", "OFFICIAL"));
        if (from != null) {
            name.put("validFrom", from);
        }
        if (to != null) {
            name.put("validTo", to);
        }
        return name;
    }

    private static ValidatableResponse register(UUID id, List<Map<String, Object>> names) {
        return Api.as(World.ADMINISTRATOR)
                .body(Map.of("id", id, "kind", "COMMISSION", "level", "PROVINCE", "names", names))
                .post("/v1/organizations")
                .then();
    }

    private static ValidatableResponse amend(UUID id, Map<String, Object> patch) {
        return Api.as(World.ADMINISTRATOR)
                .contentType("application/merge-patch+json")
                .header("If-Match", World.tag(World.ADMINISTRATOR, ONE, id))
                .body(patch)
                .patch(ONE, id)
                .then();
    }

    private ValidatableResponse list(Map<String, Object> filters) {
        return Api.as(officer).queryParams(filters).get("/v1/organizations").then().statusCode(200);
    }
}
