package vn.trienkhai.directive.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;

/**
 * A body whose kind or level the law changes keeps what it was before, and every read as of a day
 * says so (rows 22, 23, 24).
 */
@QuarkusTest
@WithStack
class ReclassificationTest {

    private static final String DAY = "2024-09-01";
    private static final String BEFORE = "2024-08-31";

    private UUID top;
    private UUID town;

    @BeforeEach
    void aTownOfAProvince() {
        top = World.body("PROVINCIAL_COMMITTEE", "PROVINCE", "Tỉnh ủy");
        town = World.body("TOWN", "DISTRICT", "Thị xã ven sông", List.of(Acts.under("STATE", top)));
    }

    @AfterEach
    void today() {
        TestClock.reset();
    }

    @Test
    void aTownThatBecomesACityWasATownBefore() {
        Acts.done("RECLASSIFY", DAY, to(town, "kind", "CITY"))
                .body("type", equalTo("RECLASSIFY"))
                .body("kind", equalTo("CITY"))
                .body("organizationIds", contains(town.toString()));

        Acts.asOf(town, BEFORE)
                .body("kind", equalTo("TOWN"))
                .body("level", equalTo("DISTRICT"))
                .body("ranks.kind", contains("TOWN"));
        Acts.asOf(town, DAY).body("kind", equalTo("CITY")).body("level", equalTo("DISTRICT"));
        Acts.read(town)
                .body("kind", equalTo("CITY"))
                .body("ranks", hasSize(2))
                .body("ranks[0].validTo", equalTo(BEFORE))
                .body("ranks[1].validFrom", equalTo(DAY));
    }

    @Test
    void searchesCandidatesClassesAndTablesSayWhatHeldOnTheDay() {
        var byKind = World.classOf(Map.of("kinds", List.of("TOWN"), "ancestorId", top));
        var byLevel = World.classOf(Map.of("levels", List.of("COMMUNE"), "ancestorId", top));
        Acts.done("RECLASSIFY", DAY, to(town, "kind", "WARD", "level", "COMMUNE"));

        below("TOWN", null, BEFORE).body("items.id", contains(town.toString()));
        below("TOWN", null, DAY).body("items", empty());
        below(null, "COMMUNE", BEFORE).body("items", empty());
        below(null, "COMMUNE", DAY).body("items.kind", contains("WARD"));
        below("WARD", "DISTRICT", DAY).body("items", empty());
        members(byKind, BEFORE).body("items.id", contains(town.toString()));
        members(byKind, DAY).body("items", empty());
        members(byLevel, BEFORE).body("items", empty());
        members(byLevel, DAY).body("items.level", contains("COMMUNE"));
        candidates(BEFORE).body("items.organization.kind", hasItem("TOWN"));
        candidates(DAY).body("items.organization.kind", not(hasItem("TOWN")));
        assertThat(table(BEFORE)).contains(town + ",TOWN,DISTRICT,");
        assertThat(table(DAY)).contains(town + ",WARD,COMMUNE,");
    }

    @Test
    void anActInAdvanceIsToldWithAllDaysAndAgainOnItsDay() {
        TestClock.set(LocalDateTime.of(2033, 1, 1, 9, 0));
        Acts.done("RECLASSIFY", "2033-02-01", to(town, "level", "COMMUNE"));
        assertThat(lastTold("level")).isEqualTo("DISTRICT");
        assertThat(lastTold("ranks")).contains("COMMUNE").contains("2033-02-01");
        assertThat(
                        Database.ask(
                                "select next_turn from organization where id = '%s'"
                                        .formatted(town)))
                .containsExactly("2033-02-01");
    }

    @Test
    void severalBodiesChangeByOneActAndAllOrNoneDo() {
        var other = World.body("TOWN", "DISTRICT", "Thị xã khác");
        var city = World.body("CITY", "DISTRICT", "Thành phố");
        Acts.done(
                "RECLASSIFY", DAY, Map.of("organizationIds", List.of(town, other), "kind", "CITY"));
        Acts.asOf(other, DAY).body("kind", equalTo("CITY"));

        refused(
                "nothing-changed",
                "RECLASSIFY",
                "2025-01-01",
                Map.of("organizationIds", List.of(city, town), "kind", "CITY"));
        refused("nothing-changed", "RECLASSIFY", "2025-01-01", to(city, "level", "DISTRICT"));
        Acts.read(city).body("ranks", hasSize(1));
    }

    @Test
    void historyIsNotRewrittenFromTheMiddleAndTheGoneDoNotChange() {
        Acts.done("RECLASSIFY", DAY, to(town, "kind", "CITY"));
        refused("dates-contradict", "RECLASSIFY", "2020-01-01", to(town, "kind", "WARD"));
        Acts.done("RECLASSIFY", DAY, to(town, "kind", "WARD"));
        Acts.asOf(town, DAY).body("kind", equalTo("WARD"));
        Acts.read(town).body("ranks", hasSize(2));

        Acts.done("DISSOLVE", "2025-07-01", Map.of("organizationIds", List.of(town)));
        refused("organization-dissolved", "RECLASSIFY", "2025-07-01", to(town, "kind", "CITY"));
        Acts.asOf(town, "2025-07-01").body("kind", equalTo("WARD"));
    }

    @Test
    void anActSaysWhatBecomesOfWhom() {
        refused("change-incomplete", "RECLASSIFY", DAY, Map.of("organizationIds", List.of(town)));
        refused("change-incomplete", "RECLASSIFY", DAY, Map.of("kind", "CITY"));
        refused("change-incomplete", "DISSOLVE", DAY, to(town, "kind", "CITY"));
        refused("change-incomplete", "DISSOLVE", DAY, to(town, "level", "COMMUNE"));
    }

    @Test
    void aCorrectionLeavesNoDayWithoutAKindAndNoneWithTwo() {
        for (var wrong :
                List.of(
                        List.of(rank("TOWN", null, BEFORE)),
                        List.of(rank("CITY", DAY, null)),
                        List.of(rank("TOWN", null, BEFORE), rank("CITY", "2024-09-02", null)),
                        List.of(rank("TOWN", null, DAY), rank("CITY", DAY, null)),
                        List.of(rank("TOWN", null, null), rank("CITY", null, null)))) {
            Acts.amend(town, Map.of("ranks", wrong))
                    .statusCode(422)
                    .body("type", equalTo("/problems/kind-unclear"));
        }
        Acts.read(town).body("ranks", hasSize(1));

        Acts.amend(
                        town,
                        Map.of(
                                "ranks",
                                List.of(rank("TOWN", null, BEFORE), rank("CITY", DAY, null))))
                .statusCode(200)
                .body("kind", equalTo("CITY"));
        Acts.asOf(town, BEFORE).body("kind", equalTo("TOWN"));
    }

    private static Map<String, Object> rank(String kind, String from, String to) {
        var rank = new java.util.HashMap<String, Object>(Map.of("kind", kind, "level", "DISTRICT"));
        if (from != null) {
            rank.put("validFrom", from);
        }
        if (to != null) {
            rank.put("validTo", to);
        }
        return rank;
    }

    private static Map<String, Object> to(UUID body, String... parts) {
        var act = new java.util.HashMap<String, Object>();
        act.put("organizationIds", List.of(body));
        for (int i = 0; i < parts.length; i += 2) {
            act.put(parts[i], parts[i + 1]);
        }
        return act;
    }

    private static void refused(String problem, String type, String day, Map<String, Object> act) {
        Acts.record(type, day, act).statusCode(422).body("type", equalTo("/problems/" + problem));
    }

    private io.restassured.response.ValidatableResponse below(
            String kind, String level, String day) {
        var query = new java.util.HashMap<String, Object>(Map.of("ancestor", top, "asOf", day));
        if (kind != null) {
            query.put("kind", kind);
        }
        if (level != null) {
            query.put("level", level);
        }
        return Acts.list(query);
    }

    private static io.restassured.response.ValidatableResponse members(UUID group, String day) {
        return Api.as(Acts.READER)
                .queryParam("asOf", day)
                .get("/v1/organization-classes/{classId}/members", group)
                .then()
                .statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse candidates(String day) {
        return Api.as(Acts.READER)
                .queryParam("name", "Thị xã ven sông")
                .queryParam("asOf", day)
                .get("/v1/organization-candidates")
                .then()
                .statusCode(200);
    }

    private String table(String day) {
        return Api.as(World.ADMINISTRATOR)
                .queryParam("asOf", day)
                .queryParam("ancestor", top)
                .queryParam("as", "CSV")
                .get("/v1/organization-exports")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String lastTold(String field) {
        return Database.ask(
                        "select payload::json ->> '%s' from event_log where topic = 'organization.events' and key = '%s' order by version desc limit 1"
                                .formatted(field, town))
                .getFirst();
    }
}
