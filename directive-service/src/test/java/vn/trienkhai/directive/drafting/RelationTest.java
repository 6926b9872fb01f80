package vn.trienkhai.directive.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** Several parents, stubs for what is only cited, no circles (rows 5–9). */
@QuarkusTest
@WithStack
class RelationTest {

    private World world;
    private final String bureau = "Ban Tuyên giáo Trung ương " + UUID.randomUUID();

    @BeforeEach
    void aProvince() {
        world = new World();
    }

    @Test
    void aCitedDocumentBecomesAStubOfItsIdentity() {
        var one = world.draft(Map.of("relations", List.of(cites("105 - KH/BTGTW", "2022-01-26"))));
        var other = world.draft(Map.of("relations", List.of(cites("105-KH/BTGTW", "2022-01-26"))));
        var elsewhen =
                world.draft(Map.of("relations", List.of(cites("105-KH/BTGTW", "2021-01-26"))));

        var stub = target(one);
        assertThat(target(other)).isEqualTo(stub);
        assertThat(target(elsewhen)).isNotEqualTo(stub);
        Api.as(world.clerk())
                .get(World.DIRECTIVE, stub)
                .then()
                .statusCode(200)
                .body("origin", equalTo("STUB"))
                .body("status", nullValue())
                .body("regime", equalTo("PARTY"))
                .body("issuerText", equalTo(bureau));
        Api.as(world.clerk())
                .get(World.DIRECTIVE + "/lineage", stub)
                .then()
                .statusCode(200)
                .body("items.directive.id", containsInAnyOrder(one.toString(), other.toString()));
    }

    @Test
    void theDocumentItselfFillsItsStub() {
        var plan = world.draft(Map.of("relations", List.of(cites("106-KH/BTGTW", "2022-01-27"))));
        var keeper = SignIn.of(Role.CLERK).forBody(world.below("PARTY_OFFICE", "Văn phòng"));

        Api.as(keeper)
                .body(
                        Map.of(
                                "regime",
                                "PARTY",
                                "type",
                                "PLAN",
                                "origin",
                                "RECEIVED",
                                "symbol",
                                "106-KH/BTGTW",
                                "issuedOn",
                                "2022-01-27",
                                "issuerText",
                                bureau,
                                "abstract",
                                "Kế hoạch tổng kết"))
                .post("/v1/directives")
                .then()
                .statusCode(201)
                .body("id", equalTo(target(plan).toString()))
                .body("origin", equalTo("RECEIVED"));
    }

    @Test
    void anIssuerKnownByItsNameIsTheBodyOfTheRegistry() {
        var body = World.body("PARTY_COMMISSION", "CENTRAL", bureau);
        var plan = world.draft(Map.of("relations", List.of(cites("107-KH/BTGTW", "2022-01-28"))));

        Api.as(world.clerk())
                .get(World.DIRECTIVE, target(plan))
                .then()
                .body("issuerId", equalTo(body.toString()))
                .body("issuerText", nullValue());
    }

    @Test
    void aStubOfWhatIsIssuedHereLaterBecomesThatDirective() {
        world.register();
        var citing = world.citingItsFirstPlan("2026-02-02");
        var plan = world.draft(Map.of());

        World.issue(world.leader(), plan, Map.of("issuedOn", "2026-02-02")).statusCode(200);

        assertThat(target(citing)).isEqualTo(plan);
    }

    @Test
    void nothingImplementsItselfHoweverLongTheWay() {
        var a = world.draft(Map.of());
        var b = world.draft(Map.of("relations", List.of(implementsOf(a))));
        var c = world.draft(Map.of("relations", List.of(implementsOf(b))));

        for (var target : List.of(a, c)) {
            World.put(world.clerk(), a, "relations", List.of(implementsOf(target)))
                    .statusCode(409)
                    .body("type", equalTo("/problems/relation-circle"));
        }
        World.put(world.clerk(), a, "relations", List.of(Map.of("type", "CITES", "targetId", c)))
                .statusCode(200);
    }

    @Test
    void clausesPointAtClauses() {
        var relation =
                Map.<String, Object>of(
                        "type",
                        "IMPLEMENTS",
                        "targetId",
                        world.draft(Map.of()),
                        "sourceClauseRef",
                        "II.1",
                        "targetClauseRef",
                        "III.1");
        var plan = world.draft(Map.of("clauses", List.of(), "relations", List.of(relation)));

        Api.as(world.clerk())
                .get(World.DIRECTIVE + "/lineage", plan)
                .then()
                .statusCode(200)
                .body("items.direction", contains("UP"))
                .body("items.sourceClauseRef", contains("II.1"))
                .body("items.targetClauseRef", contains("III.1"));
    }

    @Test
    void aRelationNeedsATargetThatCanBeSeen() {
        var theirs = new World().draft(Map.of());

        World.put(world.clerk(), world.draft(Map.of()), "relations", List.of(implementsOf(theirs)))
                .statusCode(422)
                .body("type", equalTo("/problems/target-unknown"));
        World.put(
                        world.clerk(),
                        world.draft(Map.of()),
                        "relations",
                        List.of(Map.of("type", "CITES")))
                .statusCode(422)
                .body("type", equalTo("/problems/relation-unclear"));
        World.put(
                        world.clerk(),
                        world.draft(Map.of()),
                        "relations",
                        List.of(Map.of("type", "CITES", "cited", Map.of("issuerText", bureau))))
                .statusCode(422)
                .body("type", equalTo("/problems/citation-unclear"));
    }

    @Test
    void whatHasNoNumberIsCitedByItsTitle() {
        var congress =
                Map.<String, Object>of(
                        "type",
                        "CITES",
                        "cited",
                        Map.of("abstract", "Nghị quyết Đại hội lần thứ XX", "issuerText", bureau));
        var otherwiseSpelt =
                Map.<String, Object>of(
                        "type",
                        "CONFORMS_TO",
                        "cited",
                        Map.of("abstract", "Nghị quyết đại hội lần thứ XX", "issuerText", bureau));
        var one = world.draft(Map.of("relations", List.of(congress)));
        var other = world.draft(Map.of("relations", List.of(otherwiseSpelt)));

        assertThat(target(one)).isEqualTo(target(other));
        Api.as(world.clerk())
                .get(World.DIRECTIVE, target(one))
                .then()
                .body("origin", equalTo("STUB"))
                .body("symbol", nullValue())
                .body("abstract", equalTo("Nghị quyết Đại hội lần thứ XX"));
    }

    @Test
    void aDocumentSpeaksOfItselfAndShortensTheNamesOfOthers() {
        var plan =
                world.draft(
                        Map.of(
                                "clauses",
                                List.of(),
                                "relations",
                                List.of(
                                        Map.of("type", "SELF", "sourceClauseRef", "IV"),
                                        Map.of(
                                                "type",
                                                "ALIAS_OF",
                                                "alias",
                                                "Nghị quyết số 20",
                                                "cited",
                                                Map.of("symbol", "20-NQ/TW")))));

        Api.as(world.clerk())
                .get(World.DIRECTIVE, plan)
                .then()
                .body("relations[0].targetId", equalTo(plan.toString()))
                .body("relations[1].alias", equalTo("Nghị quyết số 20"));
    }

    @Test
    void aRelationCannotPointAtAClauseThatIsNotThere() {
        var clauses = List.of(Map.of("ref", "III.5", "kind", "TASK", "text", "Báo cáo"));
        var above = world.draft(Map.of("clauses", clauses));
        var below = world.draft(Map.of("clauses", clauses));

        for (var end : List.of("sourceClauseRef", "targetClauseRef")) {
            var relation = new java.util.HashMap<>(implementsOf(above));
            relation.put(end, "III.6");
            World.put(world.clerk(), below, "relations", List.of(relation))
                    .statusCode(422)
                    .body("type", equalTo("/problems/relation-clause-unknown"));
            relation.put(end, "III.5");
            World.put(world.clerk(), below, "relations", List.of(relation)).statusCode(200);
        }
    }

    private static Map<String, Object> implementsOf(UUID target) {
        return Map.of("type", "IMPLEMENTS", "targetId", target);
    }

    private Map<String, Object> cites(String symbol, String day) {
        return Map.of(
                "type",
                "IMPLEMENTS",
                "cited",
                Map.of("symbol", symbol, "issuedOn", day, "issuerText", bureau));
    }

    private UUID target(UUID directive) {
        return UUID.fromString(
                Api.as(world.clerk())
                        .get(World.DIRECTIVE, directive)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("relations[0].targetId"));
    }
}
