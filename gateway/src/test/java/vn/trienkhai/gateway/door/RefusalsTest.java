package vn.trienkhai.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static vn.trienkhai.gateway.stage.Callers.clerk;
import static vn.trienkhai.gateway.stage.Callers.nobody;
import static vn.trienkhai.gateway.stage.Callers.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.gateway.stage.Stage;
import vn.trienkhai.gateway.stage.Tokens;

/**
 * Rows 118 and 133: what the contract does not know is refused, with a stable type, and reaches no
 * service.
 */
@QuarkusTest
@QuarkusTestResource(Stage.class)
class RefusalsTest {

    @BeforeEach
    void forget() {
        Stage.reset();
    }

    @AfterEach
    void noServiceWasAsked() {
        assertThat(Stage.STUB.received()).isEmpty();
        assertThat(Stage.TASK.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/nothing", "/v2/stubs", "/v1/stubs/", "/q/health", "/v1/stubs/1/file/2"})
    void refusesAnUnknownPath(String path) {
        clerk().get(path).then().statusCode(404).body("type", equalTo("/problems/no-such-path"));
    }

    @Test
    void refusesAMethodThePathDoesNotHaveAndNamesThoseItHas() {
        clerk().delete("/v1/stubs")
                .then()
                .statusCode(405)
                .header("Allow", "GET, POST, HEAD, OPTIONS")
                .body("type", equalTo("/problems/method-not-allowed"))
                .body("allowed", hasItems("GET", "POST"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PROPFIND", "BREW"})
    void refusesMethodsNobodyPromised(String method) {
        clerk().request(method, "/v1/stubs").then().statusCode(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/json; charset=windows-1258",
                "application/x-www-form-urlencoded"
            })
    void refusesAnotherContentType(String type) {
        clerk().header("Content-Type", type)
                .body("{}")
                .post("/v1/stubs")
                .then()
                .statusCode(415)
                .header("Accept", "application/json")
                .body("type", equalTo("/problems/unsupported-media-type"))
                .body("allowed", contains("application/json"));
    }

    @Test
    void refusesACompressedBody() {
        clerk().header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .body("{}")
                .post("/v1/stubs")
                .then()
                .statusCode(415)
                .header("Accept-Encoding", "identity");
    }

    @Test
    void refusesAnAnswerNobodyCanGive() {
        clerk().header("Accept", "application/pdf, text/csv;q=0")
                .get("/v1/stubs")
                .then()
                .statusCode(406)
                .body("type", equalTo("/problems/not-acceptable"))
                .body("allowed", contains("application/json", "text/csv"));
    }

    @Test
    void refusesABodyWhereNoneIsExpected() {
        clerk().header("Content-Type", "application/json")
                .body("{}")
                .get("/v1/stubs")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/body-not-expected"));
    }

    @Test
    void refusesATooLongBodyByItsAnnouncement() {
        clerk().header("Content-Type", "application/json")
                .body(new byte[10 * 1024 * 1024 + 1])
                .post("/v1/stubs")
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/body-too-large"));
    }

    @Test
    void refusesATooLongTarget() {
        clerk().get("/v1/stubs?q=" + "a".repeat(5000))
                .then()
                .statusCode(414)
                .body("type", equalTo("/problems/target-too-long"));
    }

    @Test
    void refusesTooLargeHeaders() {
        clerk().header("X-Large", "a".repeat(20_000))
                .get("/v1/stubs")
                .then()
                .statusCode(431)
                .body("type", equalTo("/problems/headers-too-large"));
    }

    @Test
    void refusesARoleThatIsMissingAndNamesThoseThatWouldDo() {
        with(Tokens.of("officer"))
                .delete("/v1/stubs/1")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/role-missing"))
                .body("allowed", contains("leader"));
    }

    @Test
    void refusesSomebodyWithoutAnyRole() {
        with(Tokens.of()).get("/v1/stubs").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB,en;q=0.9          | en | There is no such path",
                "vi                      | vi | Không có đường dẫn này",
                "fr                      | vi | Không có đường dẫn này",
                "en;q=0.3, vi;q=0.8      | vi | Không có đường dẫn này",
                "en;q=x                  | vi | Không có đường dẫn này"
            })
    void speaksTheLanguageOfTheCaller(String accept, String language, String title) {
        nobody().header("Accept-Language", accept)
                .get("/v1/nothing")
                .then()
                .statusCode(404)
                .header("Content-Language", language)
                .body("title", equalTo(title));
    }

    @Test
    void givesTheRequestIdInHeaderAndProblemAndNeverTheCallersOwn() {
        var response = nobody().header("X-Request-Id", "mine").get("/v1/nothing");

        assertThat(response.jsonPath().getString("requestId"))
                .isEqualTo(response.getHeader("X-Request-Id"))
                .isNotEqualTo("mine");
    }

    @Test
    void carriesTheHeadersThatProtectABrowser() {
        nobody().get("/v1/nothing")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Server", nullValue());
    }
}
