package vn.trienkhai.directive.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** Stubs, what is told of them later, and the documents they turn out to be (rows 5, 6). */
@QuarkusTest
@WithStack
class StubTest extends Papers {

    @Test
    void aStubWrittenWronglyIsMergedIntoTheDocument() {
        var citing = citing("CITES", "118/QĐ/TW");
        var stub = target(citing, 0);
        var document = document("118-QĐ/TW");

        merge(stub, document).statusCode(200).body("mergedIntoId", equalTo(document.toString()));

        assertThat(target(citing, 0)).isEqualTo(document);
        assertThat(target(citing("CITES", "118/QĐ/TW"), 0)).isEqualTo(document);
        lineage(document).body("items.directive.id", hasItem(citing.toString()));
        Api.as(world.clerk())
                .get(World.DIRECTIVE + "/history", document)
                .then()
                .statusCode(200)
                .body("items.act", contains("registered", "absorbed"));
    }

    @Test
    void mergingAgainChangesNothing() {
        var stub = target(citing("CITES", "118/QĐ/TW"), 0);
        var document = document("118-QĐ/TW");
        var first = merge(stub, document).extract().header("ETag");

        merge(stub, document).statusCode(200).header("ETag", equalTo(first));

        merge(stub, document("119-QĐ/TW"))
                .statusCode(409)
                .body("type", equalTo("/problems/stub-merged-elsewhere"));
    }

    @Test
    void theRelationsOfTheStubItselfMoveToo() {
        var stub = target(citing("IMPLEMENTS", "20-KH/TW"), 0);
        var resolution = document("45-NQ/TW");
        LineageTest.add(
                world.clerk(),
                stub.toString(),
                Map.of("type", "IMPLEMENTS", "targetId", resolution, "reason", "theo 287-CTr"));
        var document = document("20 - KH / TW bản chính");

        merge(stub, document).statusCode(200);

        Api.as(world.clerk())
                .get(World.DIRECTIVE, document)
                .then()
                .body("relations.targetId", contains(resolution.toString()))
                .body("relations.reason", contains("theo 287-CTr"));
    }

    @Test
    void twoStubsOfOneDocumentBecomeOneAndThenTheDocument() {
        var one = target(citing("CITES", "118/QĐ/TW"), 0);
        var other = target(citing("CITES", "118 QĐ TW"), 0);
        merge(one, other).statusCode(200);
        var document = document("118-QĐ/TW");

        merge(other, document).statusCode(200);

        read(one).body("mergedIntoId", equalTo(document.toString()));
        lineage(document).body("items", hasSize(2));
    }

    @Test
    void theSameRelationToBothStaysOne() {
        var document = document("118-QĐ/TW");
        var citing =
                world.draft(
                        Map.of(
                                "relations",
                                List.of(
                                        Map.of("type", "CITES", "targetId", document),
                                        Map.of("type", "CITES", "cited", cited("118/QĐ/TW")))));
        var stub = target(citing, 1);

        merge(stub, document).statusCode(200);

        read(citing).body("relations.targetId", contains(document.toString()));
    }

    @Test
    void whatCannotBeMergedIsRefusedByName() {
        var stub = target(citing("CITES", "118/QĐ/TW"), 0);
        var document = document("118-QĐ/TW");

        for (var unfit : List.of(stub, UUID.randomUUID(), world.draft(Map.of()))) {
            merge(stub, unfit)
                    .statusCode(422)
                    .body("type", equalTo("/problems/merge-target-unfit"));
        }
        World.act(world.clerk(), World.DIRECTIVE, document, "merger", into(stub)).statusCode(403);
        read(stub).body("mergedIntoId", nullValue());
    }

    @Test
    void aMergerThatWouldCloseACircleIsRefusedAndNothingMoves() {
        var citing = document("40-CTr/TU");
        LineageTest.add(
                world.clerk(),
                citing.toString(),
                Map.of("type", "IMPLEMENTS", "cited", cited("20/NQ/TW"), "reason", "x"));
        var stub = target(citing, 0);
        var above = document("20-NQ/TW");
        LineageTest.add(
                world.clerk(),
                above.toString(),
                Map.of("type", "ELABORATES", "targetId", citing, "reason", "nhầm"));

        merge(stub, above).statusCode(409).body("type", equalTo("/problems/relation-circle"));
        merge(stub, citing).statusCode(409).body("type", equalTo("/problems/relation-circle"));

        assertThat(target(citing, 0)).isEqualTo(stub);
        read(stub).body("mergedIntoId", nullValue());
    }

    @Test
    void manyWhoMergeAndCiteAtOnceLeaveNoRelationBehind() throws Exception {
        var stub = target(citing("CITES", "118/QĐ/TW"), 0);
        var document = document("118-QĐ/TW");
        var tag = World.tag(world.clerk(), World.DIRECTIVE, stub);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var merging =
                    IntStream.range(0, 4)
                            .mapToObj(
                                    i ->
                                            hands.submit(
                                                    () ->
                                                            Api.as(world.clerk())
                                                                    .header("If-Match", tag)
                                                                    .body(into(document))
                                                                    .post(
                                                                            World.DIRECTIVE
                                                                                    + "/merger",
                                                                            stub)
                                                                    .statusCode()))
                            .toList();
            var citing =
                    IntStream.range(0, 8)
                            .mapToObj(i -> hands.submit(() -> citing("CITES", "118/QĐ/TW")))
                            .toList();
            for (var each : merging) {
                assertThat(each.get()).isIn(200, 412);
            }
            for (var each : citing) {
                assertThat(target(each.get(), 0)).isEqualTo(document);
            }
        }
        assertThat(
                        Database.ask(
                                "select 1 from directive_relation where '%s' in (target_id, directive_id)"
                                        .formatted(stub)))
                .isEmpty();
        lineage(document).body("items", hasSize(9));
    }

    @Test
    void aDraftAndAStrangersDocumentTakeNoLaterRelation() {
        var draft = world.draft(Map.of());
        Map<String, Object> self = Map.of("type", "SELF", "reason", "Kế hoạch này");

        World.act(world.clerk(), World.DIRECTIVE, draft, "relations", self)
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-status"));

        world.register();
        var receiver = world.below("PARTY_COMMISSION", "Ban Tổ chức");
        var issued =
                world.draft(Map.of("recipients", List.of(World.recipient(receiver, "ACTION"))));
        world.issued(issued);
        World.act(
                        SignIn.of(Role.CLERK).forBody(receiver),
                        World.DIRECTIVE,
                        issued,
                        "relations",
                        self)
                .statusCode(403);
        World.act(world.clerk(), World.DIRECTIVE, issued, "relations", self).statusCode(200);
        World.act(
                        world.clerk(),
                        World.DIRECTIVE,
                        issued,
                        "relations",
                        Map.of("type", "CITES", "reason", "x"))
                .statusCode(422);
    }

    @Test
    void aRelationToldLaterHoldsFromTheDayItNames() {
        var plan = document("12-KH/TU");
        LineageTest.add(
                world.clerk(),
                plan.toString(),
                Map.of(
                        "type",
                        "CONFORMS_TO",
                        "cited",
                        cited("69-KL/TW"),
                        "since",
                        "2024-03-01",
                        "reason",
                        "bổ sung căn cứ"));

        Api.as(world.clerk())
                .queryParam("asOf", "2024-02-29")
                .get(World.DIRECTIVE + "/lineage", plan)
                .then()
                .body("items", hasSize(0));
        lineage(plan).body("items.holdsFrom", contains("2024-03-01"));
        Api.as(world.clerk())
                .get(World.DIRECTIVE + "/history", plan)
                .then()
                .body("items[1].act", equalTo("related"));
    }
}
