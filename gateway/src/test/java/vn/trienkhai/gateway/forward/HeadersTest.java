package vn.trienkhai.gateway.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.trienkhai.gateway.stage.Callers.clerk;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.gateway.stage.Stage;

/**
 * Nothing that describes one connection, or claims to come from us, passes the door in either
 * direction.
 */
@QuarkusTest
@QuarkusTestResource(Stage.class)
class HeadersTest {

    @BeforeEach
    void forget() {
        Stage.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-User-Id",
                "X-User-Roles",
                "X_User_Id",
                "X-Forwarded-Prefix",
                "X-Forwarded-Port",
                "Forwarded",
                "X-Real-IP",
                "X-Correlation-Id",
                "Tracestate",
                "Baggage",
                "Cookie",
                "Keep-Alive",
                "TE",
                "Trailer",
                "Upgrade",
                "Proxy-Authorization",
                "Proxy-Connection",
                "X-Original-URL",
                "X-Rewrite-URL",
                "X-HTTP-Method-Override",
                "HTTP2-Settings"
            })
    void keepsOutside(String header) {
        clerk().header(header, "leak").get("/v1/stubs").then().statusCode(200);

        assertThat(Stage.STUB.last().all(header)).isEmpty();
        assertThat(Stage.STUB.last().headers()).noneMatch(sent -> sent.getValue().contains("leak"));
    }

    @Test
    void keepsOutsideWhatConnectionLists() {
        clerk().header("Connection", "X-Hop, Acting-Body")
                .header("X-Hop", "leak")
                .get("/v1/stubs")
                .then()
                .statusCode(200);

        assertThat(Stage.STUB.last().all("X-Hop")).isEmpty();
        assertThat(Stage.STUB.last().all("Connection")).isEmpty();
    }

    @Test
    void doesNotLetConnectionRemoveTheAuthorization() {
        clerk().header("Connection", "Authorization").get("/v1/stubs").then().statusCode(200);

        assertThat(Stage.STUB.last().all("Authorization")).hasSize(1);
    }

    @Test
    void tellsTheServiceWhereTheRequestCameFrom() {
        var response =
                clerk().header("X-Forwarded-For", "6.6.6.6")
                        .header("X-Forwarded-Host", "evil.example")
                        .header(
                                "traceparent",
                                "00-" + "a".repeat(32) + "-" + "b".repeat(16) + "-01")
                        .get("/v1/stubs");

        var seen = Stage.STUB.last();
        assertThat(seen.all("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(seen.all("X-Forwarded-Host")).containsExactly("127.0.0.1:" + Stage.PORT);
        assertThat(seen.all("X-Forwarded-Proto")).containsExactly("http");
        assertThat(seen.all("Host")).containsExactly("127.0.0.1:" + Stage.STUB.port());
        assertThat(seen.all("Via")).containsExactly("1.1 trienkhai");
        var requestId = response.getHeader("X-Request-Id");
        assertThat(seen.all("X-Request-Id")).containsExactly(requestId);
        assertThat(seen.all("traceparent")).hasSize(1);
        assertThat(seen.all("traceparent").getFirst())
                .matches("00-" + requestId + "-[0-9a-f]{16}-01");
    }

    @Test
    void passesWhatBelongsToTheRequest() {
        clerk().header("Acting-Body", "00000000-0000-7000-8000-000000000101")
                .header("If-None-Match", "\"7\"")
                .header("Accept-Language", "en")
                .get("/v1/stubs/a%20b?my=lead&q=%C4%91%20x&q=2")
                .then()
                .statusCode(200);

        var seen = Stage.STUB.last();
        assertThat(seen.uri()).isEqualTo("/v1/stubs/a%20b?my=lead&q=%C4%91%20x&q=2");
        assertThat(seen.all("Acting-Body")).containsExactly("00000000-0000-7000-8000-000000000101");
        assertThat(seen.all("If-None-Match")).containsExactly("\"7\"");
        assertThat(seen.all("Accept-Language")).containsExactly("en");
    }

    @Test
    void keepsInsideWhatOnlyConcernsTheServer() {
        var authority = "127.0.0.1:" + Stage.STUB.port();
        Stage.STUB.answers(
                request ->
                        request.response()
                                .setStatusCode(201)
                                .putHeader("Content-Type", "application/json")
                                .putHeader("Connection", "X-Inner")
                                .putHeader("X-Inner", "leak")
                                .putHeader("Keep-Alive", "timeout=5")
                                .putHeader("Server", "leak")
                                .putHeader("X-Powered-By", "leak")
                                .putHeader("Set-Cookie", "leak=1")
                                .putHeader("Proxy-Authenticate", "leak")
                                .putHeader("Access-Control-Allow-Origin", "*")
                                .putHeader("X-Request-Id", "leak")
                                .putHeader("ETag", "\"1\"")
                                .putHeader(
                                        "Link", "<http://" + authority + "/v1/stubs?c=x>; rel=next")
                                .putHeader("Location", "http://" + authority + "/v1/stubs/1")
                                .end("{}"));

        var response =
                clerk().header("Content-Type", "application/json").body("{}").post("/v1/stubs");

        response.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", "/v1/stubs/1")
                .header("Link", "</v1/stubs?c=x>; rel=next")
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Set-Cookie", nullValue());
        var names =
                response.headers().asList().stream()
                        .map(header -> header.getName().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        assertThat(names).doesNotContain("x-inner", "keep-alive", "server", "x-powered-by");
        assertThat(response.headers().toString()).doesNotContain("leak").doesNotContain(authority);
    }

    @Test
    void replacesARefusalThatIsNotAProblem() {
        Stage.STUB.answers(
                request ->
                        request.response()
                                .setStatusCode(409)
                                .putHeader("Content-Type", "text/html")
                                .end("<h1>inner secrets</h1>"));

        clerk().header("Content-Type", "application/json")
                .body("{}")
                .post("/v1/stubs")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/refused-by-service"));
    }

    @Test
    void passesAProblemOfTheServiceUnchanged() {
        var problem = "{\"type\":\"/problems/x\",\"title\":\"X\",\"status\":422}";
        Stage.STUB.answersJson(422, problem);

        var body =
                clerk().header("Content-Type", "application/json")
                        .body("{}")
                        .post("/v1/stubs")
                        .then()
                        .statusCode(422)
                        .extract()
                        .asString();

        assertThat(body).isEqualTo(problem);
    }

    @Test
    void answersHeadAsGetWithoutABody() {
        Stage.STUB.answersJson(200, "{\"a\":1}");

        var body = clerk().head("/v1/stubs/1").asByteArray();

        assertThat(body).isEmpty();
        assertThat(Stage.STUB.last().method()).isEqualTo("HEAD");
    }

    @Test
    void passesNotModified() {
        Stage.STUB.answers(
                request -> request.response().setStatusCode(304).putHeader("ETag", "\"3\"").end());

        clerk().header("If-None-Match", "\"3\"")
                .get("/v1/stubs/1")
                .then()
                .statusCode(304)
                .header("ETag", "\"3\"");
    }
}
