package vn.trienkhai.directive.issuing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;

/** Who signs has the mandate for it on the day of signing, where mandates are kept (row 27). */
@QuarkusTest
@WithStack
class MandateTest {

    private static final String BODY = "/v1/organizations/{organizationId}";
    private static final String CODE = "signer-without-mandate";

    private World world;

    @BeforeEach
    void anIssuerWithARegister() {
        world = new World();
        world.register();
    }

    @Test
    void withoutAnyMandateKeptNothingIsSaid() {
        check("T/M", "Phó Bí thư", "Người ký", "2022-03-01")
                .body("problems.code", not(hasItem(CODE)));
    }

    @ParameterizedTest
    @CsvSource({
        "T/M, Phó Bí thư, Người ký, 2022-03-01, true",
        "T/M, PHÓ BÍ THƯ, Người  ký, 2022-03-01, true",
        "T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ,, Người ký, 2022-03-01, true",
        "T/M,, Người ký, 2022-03-01, true",
        "K/T, Phó Bí thư, Người ký, 2022-03-01, false",
        "T/M, Bí thư, Người ký, 2022-03-01, false",
        "T/M, Phó Bí thư, Người khác, 2022-03-01, false",
        "T/M, Phó Bí thư, Người ký, 2020-12-31, false",
        "T/M, Phó Bí thư, Người ký, 2023-07-01, false",
        "T/L, Chánh Văn phòng, Ai đó, 2022-03-01, true",
        "T/L,, Ai đó, 2022-03-01, false",
        "T/M, Chánh Văn phòng, Ai đó, 2022-03-01, false"
    })
    void theCapacityThePositionThePersonAndTheDayDecide(
            String capacity, String position, String name, String day, boolean may) {
        appoint();
        var answer = check(capacity, position, name, day);
        answer.body("problems.code", may ? not(hasItem(CODE)) : hasItem(CODE));
    }

    @Test
    void withoutMandateNothingIsIssued() {
        appoint();
        var draft = draft("K/T", "Phó Bí thư", "Người ký");
        World.issue(world.leader(), draft, Map.of("issuedOn", "2022-03-01"))
                .statusCode(409)
                .body("type", equalTo("/problems/issue-not-possible"))
                .body("errors.detail", hasItem(containsString("mandate")));
        Api.as(world.clerk())
                .get(World.DIRECTIVE, draft)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"));
    }

    private void appoint() {
        var deputy =
                Map.of(
                        "title",
                        "Phó Bí thư",
                        "holder",
                        "Người ký",
                        "capacities",
                        List.of("ON_BEHALF"),
                        "validFrom",
                        "2021-01-01",
                        "validTo",
                        "2023-06-30");
        var office = Map.of("title", "Chánh Văn phòng", "capacities", List.of("BY_ORDER"));
        Api.as(World.ADMINISTRATOR)
                .contentType("application/merge-patch+json")
                .header("If-Match", World.tag(World.ADMINISTRATOR, BODY, world.issuer))
                .body(Map.of("positions", List.of(deputy, office)))
                .patch(BODY, world.issuer)
                .then()
                .statusCode(200);
    }

    private java.util.UUID draft(String capacity, String position, String name) {
        var signature = new HashMap<String, Object>(Map.of("capacity", capacity, "name", name));
        if (position != null) {
            signature.put("position", position);
        }
        return world.draft(Map.of("signature", signature));
    }

    private ValidatableResponse check(String capacity, String position, String name, String day) {
        return Api.as(world.clerk())
                .header("Idempotency-Key", Api.key())
                .body(Map.of("issuedOn", day))
                .post(World.DIRECTIVE + "/issue-check", draft(capacity, position, name))
                .then()
                .statusCode(200);
    }
}
