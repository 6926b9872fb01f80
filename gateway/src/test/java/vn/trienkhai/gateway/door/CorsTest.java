package vn.trienkhai.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static vn.trienkhai.gateway.stage.Callers.clerk;
import static vn.trienkhai.gateway.stage.Callers.nobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.gateway.stage.Stage;

@QuarkusTest
@QuarkusTestResource(Stage.class)
class CorsTest {

    private static final String PORTAL = "https://portal.example.vn";

    @BeforeEach
    void forget() {
        Stage.reset();
    }

    @Test
    void letsAConfiguredPageReadAnswersAndTheHeadersItNeeds() {
        clerk().header("Origin", PORTAL)
                .get("/v1/stubs")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", PORTAL)
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Vary", containsString("Origin"));
        assertThat(Stage.STUB.last().all("Origin")).isEmpty();
    }

    @Test
    void letsAConfiguredPageReadRefusalsToo() {
        nobody().header("Origin", PORTAL)
                .get("/v1/stubs")
                .then()
                .statusCode(401)
                .header("Access-Control-Allow-Origin", PORTAL);
    }

    @Test
    void answersAPreflightFromTheContractWithoutAToken() {
        var response =
                nobody().header("Origin", PORTAL)
                        .header("Access-Control-Request-Method", "DELETE")
                        .header("Access-Control-Request-Headers", "if-match")
                        .options("/v1/stubs/1");

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.getHeader("Access-Control-Allow-Methods"))
                .isEqualTo("DELETE, GET, HEAD, OPTIONS");
        assertThat(response.getHeader("Access-Control-Allow-Headers"))
                .contains("If-Match", "Idempotency-Key", "Acting-Body", "Authorization");
        assertThat(Stage.STUB.received()).isEmpty();
    }

    @Test
    void tellsAnotherPageNothing() {
        clerk().header("Origin", "https://evil.example")
                .get("/v1/stubs")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void answersOptionsWithTheMethodsOfThePath() {
        assertThat(nobody().options("/v1/stubs").getHeader("Allow"))
                .isEqualTo("GET, POST, HEAD, OPTIONS");
    }
}
