package vn.trienkhai.directive.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** What a source left open is settled later by a person who says from where (rows 1, 4). */
@QuarkusTest
@WithStack
class VerificationTest {

    private World world;
    private String issuer;

    @BeforeEach
    void aProvince() {
        world = new World();
        issuer = "Ban Bí thư " + world.issuer;
    }

    @Test
    void aMissingNumberIsFoundLaterAndItsBasisKept() {
        var id = registered(Map.of("unverified", List.of(open("symbol"), open("issuedOn"))));

        verify(id, "symbol", "12 - KH/TU")
                .statusCode(200)
                .body("symbol.key", equalTo("12-KH/TU"))
                .body("unverified.field", contains("issuedOn"))
                .body("verified.field", contains("symbol"))
                .body("verified[0].value", equalTo("12 - KH/TU"))
                .body("verified[0].basis", equalTo("Bản gốc"))
                .body("verified[0].by", notNullValue())
                .body("actions.find { it.verb == 'verify' }.allowed", equalTo(true));
        verify(id, "issuedOn", "2021-06-01")
                .statusCode(200)
                .body("issuedOn", equalTo("2021-06-01"))
                .body("unverified", empty());

        assertThat(told(id)).hasSize(3);
        verify(id, "issuedOn", "2021-06-02")
                .statusCode(422)
                .body("type", equalTo("/problems/nothing-to-verify"));
    }

    @Test
    void whatWasDoubtfulMayStandAsItWasRead() {
        var doubt = Map.of("field", "signature.name", "raw", "A", "reason", "Chữ mờ");
        var id =
                registered(
                        Map.of(
                                "signature",
                                Map.of("name", "A", "capacity", "T/M"),
                                "unverified",
                                List.of(doubt)));

        verify(id, "signature.name", null)
                .statusCode(200)
                .body("signature.name", equalTo("A"))
                .body("signature.capacity", equalTo("T/M"))
                .body("verified[0].value", nullValue())
                .body("unverified", empty());
    }

    @Test
    void aSignersPositionIsAddedToWhatIsPrinted() {
        var id =
                registered(
                        Map.of(
                                "signature",
                                Map.of("name", "A"),
                                "unverified",
                                List.of(open("signature.position"))));

        verify(id, "signature.position", "Phó Bí thư")
                .statusCode(200)
                .body("signature.name", equalTo("A"))
                .body("signature.position", equalTo("Phó Bí thư"));
    }

    @Test
    void whatIsMissingNeedsAValueOfItsKind() {
        var id = registered(Map.of("unverified", List.of(open("issuedOn"), open("issuer"))), null);

        verify(id, "issuedOn", null)
                .statusCode(422)
                .body("type", equalTo("/problems/value-needed"));
        verify(id, "issuedOn", "hôm qua").statusCode(400);
        verify(id, "issuer", "Ban Bí thư")
                .statusCode(422)
                .body("type", equalTo("/problems/organization-unknown"));
        verify(id, "issuer", UUID.randomUUID().toString()).statusCode(422);
        verify(id, "issuer", world.issuer.toString())
                .statusCode(200)
                .body("issuerId", equalTo(world.issuer.toString()))
                .body("issuerText", nullValue());
    }

    @Test
    void aDocumentDoesNotBecomeAnotherThatIsRegistered() {
        registered(Map.of("symbol", "93-KL/TW", "issuedOn", "2020-11-20"));
        var again =
                registered(Map.of("issuedOn", "2020-11-20", "unverified", List.of(open("symbol"))));

        verify(again, "symbol", "93 - KL/TW")
                .statusCode(409)
                .body("type", equalTo("/problems/directive-already-registered"));
        Api.as(world.clerk())
                .get(World.DIRECTIVE, again)
                .then()
                .body("symbol", nullValue())
                .body("unverified.field", contains("symbol"));
    }

    @Test
    void aStubOfItsIdentityBecomesTheDocument() {
        var cited = Map.of("symbol", "42-CT/TW", "issuedOn", "2010-04-16", "issuerText", issuer);
        var citer =
                world.draft(Map.of("relations", List.of(Map.of("type", "CITES", "cited", cited))));
        var id =
                registered(Map.of("issuedOn", "2010-04-16", "unverified", List.of(open("symbol"))));

        verify(id, "symbol", "42-CT/TW").statusCode(200);

        Api.as(world.clerk())
                .get(World.DIRECTIVE, citer)
                .then()
                .body("relations.targetId", hasItem(id.toString()));
    }

    @Test
    void onlyAClerkOfTheKeeperVerifies() {
        var id = registered(Map.of("unverified", List.of(open("symbol"))));
        var draft = world.draft(Map.of("unverified", List.of(open("term"))));

        World.act(world.leader(), World.DIRECTIVE, id, "verifications", input("symbol", "1-KH/TU"))
                .statusCode(403);
        World.act(world.clerk(), World.DIRECTIVE, draft, "verifications", input("term", "XX"))
                .statusCode(403);
        World.act(
                        SignIn.of(Role.CLERK, Role.AUDITOR).forBody(UUID.randomUUID()),
                        World.DIRECTIVE,
                        id,
                        "verifications",
                        input("symbol", "1-KH/TU"))
                .statusCode(403);
    }

    private ValidatableResponse verify(UUID id, String field, @Nullable String value) {
        return World.act(world.clerk(), World.DIRECTIVE, id, "verifications", input(field, value));
    }

    private static Map<String, Object> input(String field, @Nullable String value) {
        return value == null
                ? Map.of("field", field, "basis", "Bản gốc")
                : Map.of("field", field, "value", value, "basis", "Bản gốc");
    }

    private static Map<String, Object> open(String field) {
        return Map.of("field", field, "reason", "Bản chụp không có");
    }

    private UUID registered(Map<String, Object> document) {
        return registered(document, issuer);
    }

    private UUID registered(Map<String, Object> document, @Nullable String issuerText) {
        var body = new HashMap<>(document);
        body.put("origin", "RECEIVED");
        body.put("regime", "PARTY");
        body.put("type", "PLAN");
        body.put("abstract", "Kế hoạch");
        if (issuerText != null) {
            body.put("issuerText", issuerText);
        }
        return UUID.fromString(
                Api.as(world.clerk())
                        .body(body)
                        .post("/v1/directives")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    private static List<String> told(UUID directive) {
        return Database.ask("select type from event_log where key = '%s'".formatted(directive));
    }
}
