package vn.trienkhai.directive.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.TestClock;
import vn.trienkhai.platform.testing.WithStack;

/** What was told wrongly of the graph is taken back, and stays on record (rows 5, 6, 9). */
@QuarkusTest
@WithStack
class UndoTest {

    private World world;
    private String secretariat;

    @BeforeEach
    void aProvinceInMarch2024() {
        TestClock.set(LocalDateTime.of(2024, 3, 1, 9, 0));
        world = new World();
        secretariat = "Ban Bí thư " + UUID.randomUUID();
    }

    @AfterEach
    void itIsToday() {
        TestClock.reset();
    }

    @Test
    void aRelationToldWronglyHoldsNoMoreButHeldBefore() {
        var plan = document("12-KH/TU");
        var cited = document("69-KL/TW");
        relate(plan, "IMPLEMENTS", cited, "2");
        TestClock.set(LocalDateTime.of(2024, 3, 5, 9, 0));

        withdraw(plan, "IMPLEMENTS", cited, "2").statusCode(200).body("relations", empty());

        lineage(plan, null).body("items", empty());
        lineage(plan, "2024-03-05").body("items", empty());
        lineage(plan, "2024-03-04")
                .body("items.relation", contains("IMPLEMENTS"))
                .body("items.directive.id", contains(cited.toString()));
        lineage(cited, "2024-03-04").body("items.directive.id", contains(plan.toString()));
        assertThat(told(plan)).endsWith("directive.related.v1", "directive.relation-withdrawn.v1");
        Api.as(world.clerk())
                .get(World.DIRECTIVE + "/history", plan)
                .then()
                .body("items.act", hasItem("relation-withdrawn"))
                .body(
                        "items.find { it.act == 'relation-withdrawn' }.detail",
                        equalTo("IMPLEMENTS " + cited + ": Ghi nhầm"));
        plans(cited, null).body("childPlans", empty());
        plans(cited, "2024-03-04").body("childPlans.directiveId", contains(plan.toString()));
    }

    @Test
    void whatRanInACircleWithItCanBeToldAfterwards() {
        var plan = document("12-KH/TU");
        var other = document("13-KH/TU");
        relate(plan, "IMPLEMENTS", other, null);
        withdraw(plan, "IMPLEMENTS", other, null).statusCode(200);

        relate(other, "IMPLEMENTS", plan, null);
        relate(plan, "CITES", other, null);

        assertThat(
                        Database.ask(
                                "select position from directive_relation where directive_id = '%s' union all select position from relation_withdrawn where directive_id = '%s' order by 1"
                                        .formatted(plan, plan)))
                .containsExactly("0", "1");
    }

    @Test
    void onlyARelationThatIsThereIsTakenBack() {
        var plan = document("12-KH/TU");
        var cited = document("69-KL/TW");
        relate(plan, "IMPLEMENTS", cited, "2");

        for (var wrong : List.of(List.of("CITES", "2"), List.of("IMPLEMENTS", "3"))) {
            withdraw(plan, wrong.get(0), cited, wrong.get(1))
                    .statusCode(422)
                    .body("type", equalTo("/problems/relation-unknown"));
        }
        withdraw(plan, "IMPLEMENTS", document("70-KL/TW"), "2").statusCode(422);
        read(plan).body("relations", hasSize(1));
        var draft = world.draft(Map.of());
        withdraw(draft, "IMPLEMENTS", cited, null)
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-status"));
    }

    @Test
    void onlyWhoMayTellARelationTakesItBack() {
        world.register();
        var receiver = world.below("PARTY_COMMISSION", "Ban Tổ chức");
        var cited = document("69-KL/TW");
        var plan =
                world.draft(
                        Map.of(
                                "recipients",
                                List.of(World.recipient(receiver, "ACTION")),
                                "relations",
                                List.of(Map.of("type", "CITES", "targetId", cited))));
        world.issued(plan);
        World.act(
                        SignIn.of(Role.CLERK).forBody(receiver),
                        World.DIRECTIVE,
                        plan,
                        "relation-withdrawals",
                        Map.of("type", "CITES", "targetId", cited, "reason", "x"))
                .statusCode(403);
        read(plan).body("relations", hasSize(1));
    }

    @Test
    void whatALetterEnclosedWasSent() {
        world.register();
        var receiver = world.below("PARTY_COMMISSION", "Ban Tổ chức");
        var enclosed = document("69-KL/TW");
        var letter =
                world.draft(
                        Map.of(
                                "recipients",
                                List.of(World.recipient(receiver, "ACTION")),
                                "relations",
                                List.of(Map.of("type", "FORWARDS", "targetId", enclosed))));
        world.issued(letter);

        withdraw(letter, "FORWARDS", enclosed, null)
                .statusCode(409)
                .body("type", equalTo("/problems/enclosure-was-sent"));
        read(letter).body("relations", hasSize(1));
    }

    @Test
    void aWrongMergerIsUndoneWithEveryRelationAsItWas() {
        var citing = citing("CITES", "118/QĐ/TW");
        var stub = target(citing, 0);
        var resolution = document("45-NQ/TW");
        relate(stub, "IMPLEMENTS", resolution, null);
        var document = document("118-QĐ/TW");
        var both =
                world.draft(
                        Map.of(
                                "relations",
                                List.of(
                                        Map.of("type", "CITES", "targetId", document),
                                        Map.of("type", "CITES", "cited", cited("118/QĐ/TW")))));
        var before = rows(stub, document);
        merge(stub, document).statusCode(200);
        relate(document, "CITES", resolution, null);

        undo(stub).statusCode(200).body("mergedIntoId", nullValue());

        assertThat(rows(stub, document)).containsAll(before).hasSize(before.size() + 1);
        assertThat(target(citing, 0)).isEqualTo(stub);
        assertThat(target(both, 1)).isEqualTo(stub);
        assertThat(target(citing("CITES", "118/QĐ/TW"), 0)).isEqualTo(stub);
        assertThat(told(stub))
                .endsWith(
                        "directive.related.v1",
                        "directive.merged.v1",
                        "directive.merger-undone.v1");
        history(stub).body("items.act", hasItem("merger-undone"));
        history(document).body("items.act", hasItem("parted"));
        merge(stub, document).statusCode(200);
    }

    @Test
    void aStubOfAStubIsThatStubsAgain() {
        var one = target(citing("CITES", "118/QĐ/TW"), 0);
        var other = target(citing("CITES", "118 QĐ TW"), 0);
        merge(one, other).statusCode(200);
        var document = document("118-QĐ/TW");
        merge(other, document).statusCode(200);

        undo(other).statusCode(200);
        read(one).body("mergedIntoId", equalTo(other.toString()));
        undo(one).statusCode(200);
        read(one).body("mergedIntoId", nullValue());
        lineage(one, null).body("items", hasSize(1));
        lineage(other, null).body("items", hasSize(1));
        lineage(document, null).body("items", empty());
    }

    @Test
    void aDraftThatWasWrittenAnewKeepsWhatItSays() {
        var citing = citing("CITES", "118/QĐ/TW");
        var stub = target(citing, 0);
        var document = document("118-QĐ/TW");
        merge(stub, document).statusCode(200);
        World.put(
                        world.clerk(),
                        citing,
                        "relations",
                        List.of(Map.of("type", "IMPLEMENTS", "targetId", document)))
                .statusCode(200);

        undo(stub).statusCode(200);

        read(citing).body("relations.targetId", contains(document.toString()));
        lineage(stub, null).body("items", empty());
    }

    @Test
    void whatCannotBeUndoneIsRefusedByName() {
        var citing = citing("CITES", "118/QĐ/TW");
        var stub = target(citing, 0);
        undoable(stub);
        var document = document("118-QĐ/TW");
        relate(stub, "IMPLEMENTS", document("45-NQ/TW"), null);
        merge(stub, document).statusCode(200);
        withdraw(document, "IMPLEMENTS", target(document, 0), null).statusCode(200);
        undoable(stub);
        read(stub).body("mergedIntoId", equalTo(document.toString()));

        var inner = target(citing("CITES", "20/NQ/TW"), 0);
        var outer = target(citing("CITES", "20 NQ TW"), 0);
        merge(inner, outer).statusCode(200);
        merge(outer, document("20-NQ/TW")).statusCode(200);
        undoable(inner);
        World.act(
                        SignIn.of(Role.LEADER).forBody(world.issuer),
                        World.DIRECTIVE,
                        outer,
                        "merger-undoing",
                        Map.of("reason", "x"))
                .statusCode(403);
    }

    @Test
    void aReasonWithASecrecyStampIsRefusedAndNothingChanges() {
        var stub = target(citing("CITES", "118/QĐ/TW"), 0);
        var document = document("118-QĐ/TW");
        merge(stub, document).statusCode(200);
        var plan = document("12-KH/TU");
        relate(plan, "IMPLEMENTS", document, null);
        var relation = relation("IMPLEMENTS", document, null);
        relation.put("reason", "TỐI MẬT");

        World.act(world.clerk(), World.DIRECTIVE, stub, "merger-undoing", Map.of("reason", "MẬT"))
                .statusCode(422)
                .body("type", equalTo("/problems/classified-document-refused"));
        World.act(world.clerk(), World.DIRECTIVE, plan, "relation-withdrawals", relation)
                .statusCode(422)
                .body("type", equalTo("/problems/classified-document-refused"));
        read(stub).body("mergedIntoId", equalTo(document.toString()));
        read(plan).body("relations", hasSize(1));
    }

    @Test
    void whatBecameItsDocumentAtIssueIsThatDocument() {
        world.register();
        var citing =
                world.draft(
                        Map.of(
                                "relations",
                                List.of(
                                        Map.of(
                                                "type",
                                                "CITES",
                                                "cited",
                                                Map.of(
                                                        "symbol",
                                                        "27-KH/TU",
                                                        "issuerId",
                                                        world.issuer,
                                                        "issuedOn",
                                                        "2024-03-01")))));
        var stub = target(citing, 0);
        var plan = world.draft(Map.of());
        world.issued(plan);
        assertThat(target(citing, 0)).isEqualTo(plan);

        undoable(stub);
        read(stub).body("mergedIntoId", equalTo(plan.toString()));
    }

    private void undoable(UUID stub) {
        undo(stub).statusCode(409).body("type", equalTo("/problems/merger-not-undoable"));
    }

    private ValidatableResponse undo(UUID stub) {
        return World.act(
                world.clerk(),
                World.DIRECTIVE,
                stub,
                "merger-undoing",
                Map.of("reason", "Hai văn bản khác nhau"));
    }

    private ValidatableResponse merge(UUID stub, UUID into) {
        return World.act(world.clerk(), World.DIRECTIVE, stub, "merger", Map.of("intoId", into));
    }

    private void relate(UUID id, String type, UUID target, @Nullable String clause) {
        var relation = relation(type, target, clause);
        relation.put("reason", "Nêu trong văn bản");
        LineageTest.add(world.clerk(), id.toString(), relation);
    }

    private ValidatableResponse withdraw(
            UUID id, String type, UUID target, @Nullable String clause) {
        var relation = relation(type, target, clause);
        relation.put("reason", "Ghi nhầm");
        return World.act(world.clerk(), World.DIRECTIVE, id, "relation-withdrawals", relation);
    }

    private static Map<String, Object> relation(String type, UUID target, @Nullable String clause) {
        var relation = new HashMap<String, Object>(Map.of("type", type, "targetId", target));
        if (clause != null) {
            relation.put("sourceClauseRef", clause);
        }
        return relation;
    }

    private UUID citing(String type, String symbol) {
        return world.draft(
                Map.of("relations", List.of(Map.of("type", type, "cited", cited(symbol)))));
    }

    private Map<String, Object> cited(String symbol) {
        return Map.of("symbol", symbol, "issuerText", secretariat);
    }

    private UUID document(String symbol) {
        return world.draft(
                Map.of(
                        "origin",
                        "RECEIVED",
                        "symbol",
                        symbol,
                        "issuedOn",
                        "2023-08-22",
                        "issuerText",
                        secretariat,
                        "clauses",
                        List.of()));
    }

    private UUID target(UUID directive, int place) {
        return UUID.fromString(
                read(directive).extract().path("relations[%d].targetId".formatted(place)));
    }

    private ValidatableResponse read(UUID id) {
        return Api.as(world.clerk()).get(World.DIRECTIVE, id).then().statusCode(200);
    }

    private ValidatableResponse history(UUID id) {
        return Api.as(World.AUDITOR).get(World.DIRECTIVE + "/history", id).then();
    }

    private ValidatableResponse lineage(UUID id, @Nullable String asOf) {
        return asked(asOf, "asOf").get(World.DIRECTIVE + "/lineage", id).then().statusCode(200);
    }

    private ValidatableResponse plans(UUID id, @Nullable String known) {
        return asked(known, "knownOn")
                .get(World.DIRECTIVE + "/implementation", id)
                .then()
                .statusCode(200);
    }

    private RequestSpecification asked(@Nullable String day, String name) {
        var request = Api.as(world.clerk());
        return day == null ? request : request.queryParam(name, day);
    }

    private static List<String> rows(UUID stub, UUID document) {
        return Database.ask(
                "select (directive_id, position, type, target_id, source_clause_ref, moved_from)::text from directive_relation where directive_id in ('%1$s', '%2$s') or target_id in ('%1$s', '%2$s') order by 1"
                        .formatted(stub, document));
    }

    private static List<String> told(UUID id) {
        return Database.ask(
                "select type from event_log where key = '%s' order by version".formatted(id));
    }
}
