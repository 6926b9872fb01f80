package vn.trienkhai.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static vn.trienkhai.gateway.stage.Callers.nobody;
import static vn.trienkhai.gateway.stage.Callers.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.trienkhai.gateway.stage.Stage;
import vn.trienkhai.gateway.stage.Tokens;

/** Row 127: quotas per caller, told in every answer. */
@QuarkusTest
@QuarkusTestResource(Stage.class)
@TestProfile(RateLimitTest.SmallQuotas.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RateLimitTest {

    /** Five requests a minute for a caller, three for an address. */
    public static class SmallQuotas implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "trienkhai.gateway.limits.caller", "5",
                    "trienkhai.gateway.limits.address", "3");
        }
    }

    @BeforeEach
    void forget() {
        Stage.reset();
    }

    @Test
    @Order(1)
    void tellsTheQuotaAndWhatIsLeft() {
        with(Tokens.of("clerk"))
                .get("/v1/stubs")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"caller\";q=5;w=60")
                .header("RateLimit", startsWith("\"caller\";r=4;t="));
    }

    @Test
    @Order(2)
    void refusesTheSixthRequestOfOneCallerAndNobodyElse() {
        var busy = Tokens.of("clerk");
        for (var i = 0; i < 5; i++) {
            with(busy).get("/v1/stubs").then().statusCode(200);
        }

        var refused = with(busy).get("/v1/stubs");

        refused.then()
                .statusCode(429)
                .header("RateLimit", startsWith("\"caller\";r=0;"))
                .body("type", equalTo("/problems/too-many-requests"));
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 60);
        assertThat(Stage.STUB.received()).hasSize(5);
        with(Tokens.of("clerk")).get("/v1/stubs").then().statusCode(200);
    }

    @Test
    @Order(3)
    void countsWhoeverIsUnknownByAddressWhateverTheyTry() {
        nobody().get("/v1/nothing").then().statusCode(404);
        nobody().get("/v1/stubs").then().statusCode(401);
        with("x.y.z").get("/v1/stubs").then().statusCode(401);

        nobody().get("/v1/stubs").then().statusCode(429);
        with("x.y.z").get("/v1/stubs").then().statusCode(429);
        with(Tokens.of("clerk")).get("/v1/stubs").then().statusCode(200);
    }
}
