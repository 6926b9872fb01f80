package vn.trienkhai.directive.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** The family of a document in both directions, as far and as early as asked (rows 5–9). */
@QuarkusTest
@WithStack
class LineageTest {

    private World world;

    @BeforeEach
    void aProvince() {
        world = new World();
    }

    /** A directive, what continues it, a plan for that, and a letter that forwards the plan. */
    private List<String> chain() {
        var root = registered("42-CT/TW", "2010-04-16", List.of());
        var next =
                registered(
                        "93-KL/TW",
                        "2020-11-20",
                        List.of(relation("CONTINUES", root, null, "II.2.3")));
        var plan =
                registered(
                        "12-KH/TU",
                        "2021-06-11",
                        List.of(
                                relation("IMPLEMENTS", next, "III.5", "2"),
                                relation("CITES", root, null, null)));
        var letter =
                registered(
                        "5-CV/TU", "2021-07-01", List.of(relation("FORWARDS", plan, null, null)));
        return List.of(root, next, plan, letter);
    }

    @Test
    void oneCallGoesDownToTheLastPlan() {
        var chain = chain();

        lineage(chain.get(0), Map.of("direction", "DOWN"))
                .body(
                        "items.directive.symbol",
                        contains("93-KL/TW", "12-KH/TU", "12-KH/TU", "5-CV/TU"))
                .body("items.depth", contains(1, 1, 2, 2))
                .body("items.relation", contains("CONTINUES", "CITES", "IMPLEMENTS", "FORWARDS"))
                .body("items[2].sourceId", equalTo(chain.get(2)))
                .body("items[2].targetId", equalTo(chain.get(1)))
                .body("items[2].sourceClauseRef", equalTo("III.5"))
                .body("items[2].targetClauseRef", equalTo("2"))
                .body("items[2].holdsFrom", equalTo("2021-06-11"));
    }

    @Test
    void oneCallGoesUpToTheRoot() {
        var chain = chain();

        lineage(chain.get(3), Map.of("direction", "UP"))
                .body(
                        "items.directive.symbol",
                        contains("12-KH/TU", "93-KL/TW", "42-CT/TW", "42-CT/TW"));
        lineage(chain.get(1), Map.of())
                .body("items.findAll { it.direction == 'UP' }.directive.id", contains(chain.get(0)))
                .body(
                        "items.findAll { it.direction == 'DOWN' }.directive.id",
                        contains(chain.get(2), chain.get(3)));
    }

    @Test
    void depthTypesDayAndClauseNarrowIt() {
        var chain = chain();
        var down = Map.of("direction", "DOWN");

        lineage(chain.get(0), with(down, "depth", "1"))
                .body("items.relation", contains("CONTINUES", "CITES"));
        lineage(chain.get(0), with(down, "relation", "CONTINUES,IMPLEMENTS"))
                .body("items.relation", contains("CONTINUES", "IMPLEMENTS"));
        lineage(chain.get(0), with(down, "asOf", "2021-06-10"))
                .body("items.relation", contains("CONTINUES"));
        lineage(chain.get(0), with(down, "asOf", "2020-11-19")).body("items", empty());
        lineage(chain.get(0), with(down, "clause", "II.2"))
                .body("items.relation", contains("CONTINUES", "IMPLEMENTS", "FORWARDS"));
        lineage(chain.get(0), with(down, "clause", "II.2.3"))
                .body("items.relation", hasItem("CONTINUES"));
        lineage(chain.get(0), with(down, "clause", "II.2.31")).body("items", empty());
    }

    @Test
    void whatADocumentPreparesOrPromulgatesCameOfIt() {
        var regulation = registered("9-QC/TW", "2023-08-22", List.of());
        var decision =
                registered(
                        "118-QĐ/TW",
                        "2023-08-22",
                        List.of(relation("PROMULGATES", regulation, null, null)));

        lineage(decision, Map.of("direction", "DOWN"))
                .body("items.directive.id", contains(regulation));
        lineage(regulation, Map.of("direction", "UP"))
                .body("items.directive.id", contains(decision));
    }

    @Test
    void itComesInPagesThatMissNothing() {
        var root = registered("1-CT/TW", "2010-01-01", List.of());
        var all = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            all.add(
                    registered(
                            "%d-KH/TU".formatted(i + 1),
                            "2011-01-01",
                            List.of(relation("IMPLEMENTS", root, null, null))));
        }

        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = lineage(root, page(cursor)).extract();
            seen.addAll(page.path("items.directive.id"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
    }

    private static Map<String, String> page(@Nullable String cursor) {
        return cursor == null ? Map.of("limit", "2") : Map.of("limit", "2", "cursor", cursor);
    }

    @Test
    void nobodySeesWhatIsNotTheirsNorBeyondIt() {
        var chain = chain();
        var outsider = new World();
        var theirs =
                outsider.draft(
                        Map.of(
                                "relations",
                                List.of(
                                        Map.of(
                                                "type",
                                                "IMPLEMENTS",
                                                "cited",
                                                cited("93-KL/TW", "2020-11-20")))));

        lineage(chain.get(0), Map.of("direction", "DOWN"))
                .body("items.directive.id", org.hamcrest.Matchers.not(hasItem(theirs.toString())));
        Api.as(outsider.clerk())
                .get(World.DIRECTIVE + "/lineage", theirs)
                .then()
                .statusCode(200)
                .body("items", empty());
        Api.as(World.AUDITOR)
                .queryParam("direction", "DOWN")
                .get(World.DIRECTIVE + "/lineage", chain.get(0))
                .then()
                .statusCode(200)
                .body("items.directive.id", hasItems(chain.get(1), chain.get(2), chain.get(3)))
                .body("items.directive.id", org.hamcrest.Matchers.not(hasItem(theirs.toString())));
    }

    @Test
    void circlesOfCitationsAreWalkedOnce() {
        var one = registered("1-CT/TW", "2010-01-01", List.of());
        var two = registered("2-CT/TW", "2010-01-01", List.of(relation("CITES", one, null, null)));
        add(world.clerk(), one, Map.of("type", "CITES", "targetId", two, "reason", "bổ sung"));

        lineage(one, Map.of("direction", "DOWN"))
                .body("items.directive.id", containsInAnyOrder(two, one))
                .body("items.depth", containsInAnyOrder(1, 2));
    }

    @Test
    void anUnknownTypeIsNamed() {
        Api.as(world.clerk())
                .queryParam("relation", "LIKES")
                .get(World.DIRECTIVE + "/lineage", registered("1-CT/TW", "2010-01-01", List.of()))
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/relation-type-unknown"))
                .body("allowed", hasItem("IMPLEMENTS"));
    }

    private ValidatableResponse lineage(String id, Map<String, ?> how) {
        return Api.as(world.clerk())
                .queryParams(how)
                .get(World.DIRECTIVE + "/lineage", id)
                .then()
                .statusCode(200);
    }

    private static Map<String, String> with(Map<String, String> some, String name, String value) {
        var all = new java.util.HashMap<>(some);
        all.put(name, value);
        return all;
    }

    static ValidatableResponse add(SignIn by, String id, Map<String, Object> relation) {
        return World.act(by, World.DIRECTIVE, UUID.fromString(id), "relations", relation)
                .statusCode(200);
    }

    private Map<String, Object> cited(String symbol, String day) {
        return Map.of("symbol", symbol, "issuedOn", day, "issuerText", "Ban " + world.issuer);
    }

    private static Map<String, Object> relation(
            String type, String target, @Nullable String from, @Nullable String to) {
        var relation = new java.util.HashMap<String, Object>();
        relation.put("type", type);
        relation.put("targetId", target);
        if (from != null) {
            relation.put("sourceClauseRef", from);
        }
        if (to != null) {
            relation.put("targetClauseRef", to);
        }
        return relation;
    }

    private String registered(String symbol, String day, List<Map<String, Object>> relations) {
        return World.draft(
                        SignIn.of(Role.CLERK).forBody(world.issuer),
                        Map.of(
                                "origin",
                                "HISTORICAL",
                                "symbol",
                                symbol,
                                "issuedOn",
                                day,
                                "issuerText",
                                "Ban " + world.issuer,
                                "clauses",
                                List.of(),
                                "relations",
                                relations))
                .toString();
    }
}
