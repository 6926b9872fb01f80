package vn.trienkhai.directive.drafting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.SignIn;
import vn.trienkhai.platform.testing.WithStack;

/** Drafting and registering documents (rows 1–4, 10, 13, 18). */
@QuarkusTest
@WithStack
class DirectiveResourceTest {

    private World world;

    @BeforeEach
    void aProvince() {
        world = new World();
    }

    @Test
    void aDraftKeepsWhatCouldNotBeVerified() {
        var unverified =
                List.of(Map.of("field", "symbol", "raw", "Số: 18.2", "reason", "Dấu đến mờ"));
        var id =
                world.draft(
                        Map.of(
                                "unverified",
                                unverified,
                                "signature",
                                Map.of("capacity", "T/M", "position", "Phó Bí thư"),
                                "term",
                                "nhiệm kỳ 2020-2025"));

        read(world.clerk(), id)
                .body("status", equalTo("DRAFT"))
                .body("symbol", nullValue())
                .body("unverified.raw", contains("Số: 18.2"))
                .body("signature.capacity", equalTo("T/M"))
                .body("urgency", equalTo("NORMAL"))
                .body("actions.find { it.verb == 'amend' }.allowed", equalTo(true))
                .body("actions.find { it.verb == 'issue' }.allowed", equalTo(false))
                .body(
                        "actions.find { it.verb == 'issue' }.who",
                        equalTo("a leader of the issuing body"));
    }

    @Test
    void patchingChangesOnlyWhatIsNamedAndNullRemoves() {
        var id = world.draft(Map.of("place", "Quảng Ngãi", "term", "XX"));

        patch(id, "{\"urgency\":\"URGENT\",\"term\":null}")
                .statusCode(200)
                .body("urgency", equalTo("URGENT"))
                .body("place", equalTo("Quảng Ngãi"))
                .body("term", nullValue());
        patch(id, "{\"abstract\":null}")
                .statusCode(422)
                .body("type", equalTo("/problems/header-incomplete"));
    }

    @Test
    void aDraftCanBeDeletedAndIsGone() {
        var id = world.draft(Map.of());

        Api.as(world.clerk())
                .header("If-Match", World.tag(world.clerk(), World.DIRECTIVE, id))
                .delete(World.DIRECTIVE, id)
                .then()
                .statusCode(204);
        Api.as(world.clerk()).get(World.DIRECTIVE, id).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAT", "TOP_SECRET", "TUYỆT MẬT"})
    void aClassifiedDocumentIsRefusedAndNotKept(String secrecy) {
        var marker = "Văn bản " + UUID.randomUUID();

        post(world.clerk(), Map.of("abstract", marker, "secrecy", secrecy))
                .statusCode(422)
                .body("type", equalTo("/problems/classified-document-refused"));
        post(world.clerk(), Map.of("abstract", marker + "\nTỐI MẬT"))
                .statusCode(422)
                .body("type", equalTo("/problems/classified-document-refused"));

        Api.as(world.clerk())
                .queryParam("q", marker)
                .get("/v1/directives")
                .then()
                .body("items", empty());
    }

    @Test
    void aDeadlineThatContradictsItselfIsShownWhere() {
        var duty = new java.util.HashMap<>(World.duty(world.issuer, "LEAD"));
        duty.put("deadline", Map.of("kind", "SOON", "raw", "sớm", "date", "2022-04-08"));

        post(world.clerk(), Map.of("abstract", "x", "duties", List.of(duty)))
                .statusCode(422)
                .body("type", equalTo("/problems/deadline-contradicts-itself"))
                .body("errors.pointer", contains("/duties/0/deadline/date"));
    }

    @Test
    void aVagueDeadlineStaysVague() {
        var duty = new java.util.HashMap<>(World.duty(world.issuer, "LEAD"));
        duty.put("deadline", Map.of("kind", "PERIODIC_UNSPECIFIED", "raw", "định kỳ"));
        var id = world.draft(Map.of("duties", List.of(duty)));

        read(world.clerk(), id)
                .body("duties[0].deadline.lastDay", nullValue())
                .body("duties[0].deadline.raw", equalTo("định kỳ"))
                .body("duties[0].deadline.explanation", not(empty()));
    }

    @Test
    void olderDocumentsAreRegisteredOnceByIssuerSymbolAndDay() {
        var document =
                Map.<String, Object>of(
                        "origin",
                        "HISTORICAL",
                        "symbol",
                        "93 - KL/TW",
                        "issuedOn",
                        "2020-11-20",
                        "issuerText",
                        "Ban Bí thư " + UUID.randomUUID(),
                        "abstract",
                        "Tiếp tục thực hiện Chỉ thị số 42");
        post(world.clerk(), document)
                .statusCode(201)
                .body("status", equalTo("IN_FORCE"))
                .body("symbol.key", equalTo("93-KL/TW"))
                .body("symbol.number", equalTo("93"));

        var again = new java.util.HashMap<>(document);
        again.put("symbol", "93-KL/TW");
        post(world.clerk(), again)
                .statusCode(409)
                .body("type", equalTo("/problems/directive-already-registered"));
        again.put("issuedOn", "2021-11-20");
        post(world.clerk(), again).statusCode(201);
    }

    @Test
    void nobodyDraftsForAnotherBody() {
        var other = World.body("STANDING_BOARD", "PROVINCE", "Ban Thường vụ khác");

        post(world.clerk(), Map.of("abstract", "x", "issuerId", other))
                .statusCode(403)
                .body("type", equalTo("/problems/not-allowed"));
        post(SignIn.of(Role.CLERK), Map.of("abstract", "x"))
                .statusCode(403)
                .body("type", equalTo("/problems/acting-body-required"));
    }

    @Test
    void theListIsFilteredAndPaged() {
        world.register();
        var first = world.draft(Map.of("abstract", "Kế hoạch học tập Nghị quyết"));
        world.issued(first);
        var second = world.draft(Map.of("abstract", "Kế hoạch kiểm tra"));

        list(Map.of()).body("items.id", contains(second.toString(), first.toString()));
        Api.as(World.AUDITOR)
                .queryParams(Map.of("issuer", world.issuer))
                .get("/v1/directives")
                .then()
                .statusCode(200)
                .body("items.id", contains(first.toString()));
        list(Map.of("q", "hoc tap nghi quyet")).body("items.id", contains(first.toString()));
        list(Map.of("symbol", "27 - KH/TU")).body("items.id", contains(first.toString()));
        list(Map.of("status", "DRAFT")).body("items.id", contains(second.toString()));
        list(Map.of("my", "issuer", "type", "PLAN")).body("items", hasSize(2));
        list(Map.of("my", "recipient")).body("items", empty());
        list(Map.of("issuedTo", "2001-01-01")).body("items", empty());
        String next = list(Map.of("limit", 1)).extract().path("next");
        list(Map.of("limit", 1, "cursor", next)).body("items.id", contains(first.toString()));
    }

    @Test
    void onlyTheIssuerSeesADraft() {
        var id = world.draft(Map.of());
        var reader = World.body("PARTY_OFFICE", "PROVINCE", "Văn phòng");

        for (var stranger :
                List.of(SignIn.of(Role.CLERK, Role.LEADER).forBody(reader), World.AUDITOR)) {
            Api.as(stranger)
                    .get(World.DIRECTIVE, id)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/directive-not-found"));
        }
        Api.as(SignIn.of(Role.OFFICER).forBody(world.issuer))
                .get("/v1/directives")
                .then()
                .body("items.id", hasItem(id.toString()));
    }

    private ValidatableResponse patch(UUID id, String patch) {
        return Api.as(world.clerk())
                .contentType("application/merge-patch+json")
                .header("If-Match", World.tag(world.clerk(), World.DIRECTIVE, id))
                .body(patch)
                .patch(World.DIRECTIVE, id)
                .then();
    }

    private static ValidatableResponse post(SignIn by, Map<String, Object> document) {
        var body = new java.util.HashMap<>(document);
        body.put("regime", "PARTY");
        body.put("type", "PLAN");
        return Api.as(by).body(body).post("/v1/directives").then();
    }

    private static ValidatableResponse read(SignIn by, UUID id) {
        return Api.as(by).get(World.DIRECTIVE, id).then().statusCode(200);
    }

    private ValidatableResponse list(Map<String, Object> filters) {
        return Api.as(world.clerk())
                .queryParams(filters)
                .get("/v1/directives")
                .then()
                .statusCode(200);
    }
}
