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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** A stub merged wrongly is parted again, with every relation as it was (rows 5, 6, 9). */
@QuarkusTest
@WithStack
class MergerUndoTest extends Papers {

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
        lineage(one).body("items", hasSize(1));
        lineage(other).body("items", hasSize(1));
        lineage(document).body("items", empty());
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
        lineage(stub).body("items", empty());
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

        World.act(world.clerk(), World.DIRECTIVE, stub, "merger-undoing", Map.of("reason", "MẬT"))
                .statusCode(422)
                .body("type", equalTo("/problems/classified-document-refused"));
        read(stub).body("mergedIntoId", equalTo(document.toString()));
    }

    @Test
    void whatBecameItsDocumentAtIssueIsThatDocument() {
        world.register();
        var citing = world.citingItsFirstPlan("2024-03-01");
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

    private ValidatableResponse history(UUID id) {
        return Api.as(World.AUDITOR).get(World.DIRECTIVE + "/history", id).then();
    }

    private static List<String> rows(UUID stub, UUID document) {
        return Database.ask(
                "select (directive_id, position, type, target_id, source_clause_ref, moved_from)::text from directive_relation where directive_id in ('%1$s', '%2$s') or target_id in ('%1$s', '%2$s') order by 1"
                        .formatted(stub, document));
    }
}
