package vn.trienkhai.directive.issuing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
import vn.trienkhai.platform.work.Ids;

/** A letter that forwards a document is a dispatch of its own (row 11). */
@QuarkusTest
@WithStack
class CoveringLetterTest {

    private World world;
    private World union;
    private UUID local;

    @BeforeEach
    void aCommitteeAndAUnionThatPassesItsDocumentsOn() {
        world = new World();
        union = new World();
        local = union.below("ASSOCIATION", "Liên hiệp hội địa phương");
        world.register();
        union.register();
    }

    @Test
    void whoGetsTheLetterSeesWhatCameWithIt() {
        var conclusion =
                world.draft(
                        Map.of(
                                "recipients",
                                List.of(World.recipient(union.issuer, "ACTION")),
                                "duties",
                                List.of(World.duty(local, "IMPLEMENT"))));
        world.issued(conclusion);
        var reader = SignIn.of(Role.CLERK).forBody(local);
        undelivered(conclusion).body("items", org.hamcrest.Matchers.hasSize(1));
        var letter = forwarding(conclusion);

        check(letter)
                .body("issuable", equalTo(true))
                .body("enclosures.directiveId", contains(conclusion.toString()));
        union.issued(letter);

        var copy = World.delivery(local, letter);
        Api.as(reader)
                .get(World.DELIVERY, copy)
                .then()
                .body("directive.directiveId", equalTo(letter.toString()))
                .body("enclosures.directiveId", contains(conclusion.toString()));
        Api.as(reader).get(World.DIRECTIVE, conclusion).then().statusCode(200);
        World.act(reader, World.DELIVERY, copy, "receipt", Map.of())
                .statusCode(200)
                .body("arrivalNumber", equalTo(1));
        undelivered(conclusion).body("items", org.hamcrest.Matchers.hasSize(0));
    }

    /** Row 45: whoever comes in late gets what came with the letter, and no web site does. */
    @Test
    void aLatecomerSeesWhatCameWithTheLetterAndNothingInternalIsPublishedLate() {
        var conclusion =
                world.draft(
                        Map.of(
                                "secrecy",
                                "INTERNAL",
                                "recipients",
                                List.of(World.recipient(union.issuer, "ACTION"))));
        world.issued(conclusion);
        var letter = forwarding(conclusion);
        union.issued(letter);
        var late = union.below("ASSOCIATION", "Hội mới thành lập");
        var reader = SignIn.of(Role.CLERK).forBody(late);
        Api.as(reader).get(World.DIRECTIVE, conclusion).then().statusCode(404);

        var site = Map.<String, Object>of("text", "Website", "purpose", "PUBLISH");
        add(letter, List.of(World.recipient(late, "ACTION"), site))
                .statusCode(422)
                .body("type", equalTo("/problems/internal-document-published"));
        add(letter, List.of(World.recipient(late, "ACTION"))).statusCode(200);

        Api.as(reader).get(World.DIRECTIVE, conclusion).then().statusCode(200);
        Api.as(reader)
                .get(World.DELIVERY, World.delivery(late, letter))
                .then()
                .body("enclosures.directiveId", contains(conclusion.toString()));
    }

    private ValidatableResponse add(UUID letter, List<Map<String, Object>> recipients) {
        return World.act(
                union.leader(),
                World.DIRECTIVE,
                letter,
                "late-recipients",
                Map.of("recipients", recipients, "reason", "Bổ sung nơi nhận"));
    }

    @Test
    void whatIsOnlyCitedCanBeForwardedButIsSaidToBeEmpty() {
        var cited = Map.of("symbol", Ids.next() + "-KL/TW", "issuerId", world.issuer);
        var letter =
                union.draft(
                        Map.of("relations", List.of(Map.of("type", "FORWARDS", "cited", cited))));

        check(letter)
                .body("issuable", equalTo(true))
                .body("problems.code", hasItem("enclosure-is-stub"));
    }

    @Test
    void nobodyPassesOnADraftOrWhatHeMayNotSee() {
        check(forwarding(union.draft(Map.of())))
                .body("problems.code", hasItem("enclosure-is-draft"));

        var hidden = world.draft(Map.of());
        world.issued(hidden);
        Map<String, String> header =
                Api.as(world.clerk()).get(World.DIRECTIVE, hidden).then().extract().path("symbol");
        String day =
                Api.as(world.clerk())
                        .get(World.DIRECTIVE, hidden)
                        .then()
                        .extract()
                        .path("issuedOn");
        var cited = Map.of("symbol", header.get("raw"), "issuerId", world.issuer, "issuedOn", day);
        var letter =
                union.draft(
                        Map.of(
                                "relations",
                                List.of(Map.of("type", "FORWARDS", "cited", cited)),
                                "recipients",
                                List.of(World.recipient(local, "ACTION"))));
        check(letter).body("problems.code", hasItem("enclosure-not-yours"));
        World.issue(union.leader(), letter, Map.of()).statusCode(409);
        Api.as(SignIn.of(Role.CLERK).forBody(local))
                .get(World.DIRECTIVE, hidden)
                .then()
                .statusCode(404);
    }

    private UUID forwarding(UUID directive) {
        return union.draft(
                Map.of(
                        "relations",
                        List.of(Map.of("type", "FORWARDS", "targetId", directive)),
                        "recipients",
                        List.of(World.recipient(local, "ACTION"))));
    }

    private ValidatableResponse check(UUID letter) {
        return Api.as(union.clerk())
                .body(Map.of())
                .post(World.DIRECTIVE + "/issue-check", letter)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse undelivered(UUID directive) {
        return Api.as(world.clerk())
                .get(World.DIRECTIVE + "/undelivered", directive)
                .then()
                .statusCode(200);
    }
}
