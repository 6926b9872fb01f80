package vn.trienkhai.directive.proposal;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;

/** What callers ask about proposals. */
final class ProposalCalls {

    static final String PROPOSAL = "/v1/directive-proposals/{proposalId}";
    static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String TEXT =
            """
            UBND TỈNH
            Số 12/KH-UBND

            KẾ HOẠCH
            Kiểm tra việc thực hiện nhiệm vụ của các đơn vị
            """;

    private ProposalCalls() {}

    static ValidatableResponse paste(SignIn by, String text) {
        return Api.as(by)
                .body(Map.of("text", text, "name", "Kế hoạch"))
                .post("/v1/directive-proposals")
                .then();
    }

    static ValidatableResponse keyed(SignIn by, String key, String text) {
        return Api.as(by)
                .header("Idempotency-Key", key)
                .contentType("text/plain")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/v1/directive-proposals")
                .then();
    }

    static ValidatableResponse send(SignIn by, String type, byte[] file) {
        return Api.as(by).contentType(type).body(file).post("/v1/directive-proposals").then();
    }

    static UUID id(ValidatableResponse answer) {
        return UUID.fromString(answer.statusCode(201).extract().path("id"));
    }

    static ValidatableResponse read(SignIn by, UUID id) {
        return Api.as(by).get(PROPOSAL, id).then().statusCode(200);
    }

    static ValidatableResponse text(SignIn by, UUID id, Map<String, Object> range) {
        return Api.as(by).queryParams(range).get(PROPOSAL + "/text", id).then().statusCode(200);
    }

    static ValidatableResponse list(SignIn by, Map<String, Object> query) {
        return Api.as(by).queryParams(query).get("/v1/directive-proposals").then().statusCode(200);
    }

    static ValidatableResponse corrections(SignIn by, UUID id, Map<String, Object> query) {
        return Api.as(by)
                .queryParams(query)
                .get(PROPOSAL + "/corrections", id)
                .then()
                .statusCode(200);
    }

    static ValidatableResponse correct(SignIn by, UUID id, Map<String, Object> patch) {
        return Api.as(by)
                .header("If-Match", World.tag(by, PROPOSAL, id))
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(PROPOSAL, id)
                .then();
    }

    /** Decides that the document was issued here, by the issuer of this province. */
    static Map<String, Object> issuedBy(World world) {
        return Map.of(
                "header",
                Map.of("origin", "ISSUED_HERE", "issuer", Map.of("organizationId", world.issuer)));
    }

    static ValidatableResponse confirm(SignIn by, UUID id) {
        return Api.as(by)
                .header("If-Match", World.tag(by, PROPOSAL, id))
                .header("Idempotency-Key", Api.key())
                .post(PROPOSAL + "/confirmation", id)
                .then();
    }

    static ValidatableResponse readAgain(SignIn by, UUID id) {
        return Api.as(by)
                .header("If-Match", World.tag(by, PROPOSAL, id))
                .post(PROPOSAL + "/reading", id)
                .then();
    }

    static ValidatableResponse discard(SignIn by, UUID id) {
        return Api.as(by)
                .header("If-Match", World.tag(by, PROPOSAL, id))
                .post(PROPOSAL + "/discard", id)
                .then();
    }
}
