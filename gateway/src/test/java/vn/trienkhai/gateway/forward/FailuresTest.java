package vn.trienkhai.gateway.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static vn.trienkhai.gateway.stage.Callers.clerk;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.gateway.stage.Stage;
import vn.trienkhai.gateway.stage.Tokens;

/** What a caller is told when a service is down, slow, broken, or breaks off. */
@QuarkusTest
@QuarkusTestResource(Stage.class)
class FailuresTest {

    @BeforeEach
    void forget() throws InterruptedException {
        Stage.reset();
        closeTheCircuit();
    }

    @AfterEach
    void closeTheCircuit() throws InterruptedException {
        Stage.STUB.reset();
        for (var i = 0; i < 1200 && read().statusCode() != 200; i++) {
            Thread.sleep(50);
        }
        Stage.STUB.received().clear();
    }

    @Test
    void failsFastWhenTheServiceIsDownAndRecoversWhenItIsBack() throws Exception {
        var port = Stage.STUB.port();
        Stage.STUB.fall();
        try {
            for (var i = 0; i < 6; i++) {
                read().then()
                        .statusCode(503)
                        .header("Retry-After", "2")
                        .body("type", equalTo("/problems/service-unavailable"));
            }
            for (var i = 0; i < 20; i++) {
                write().then().statusCode(503);
            }
        } finally {
            Stage.STUB.rise(port);
        }

        closeTheCircuit();

        read().then().statusCode(200);
    }

    @Test
    void saysWhenTheServiceIsTooSlow() {
        Stage.STUB.answers(_ -> {});

        read().then().statusCode(504).body("type", equalTo("/problems/service-too-slow"));
    }

    @Test
    void triesAPlainReadOnceMoreWhenTheConnectionBreaks() {
        var calls = new AtomicInteger();
        Stage.STUB.answers(
                request -> {
                    if (calls.incrementAndGet() == 1) {
                        request.connection().close();
                    } else {
                        request.response().putHeader("Content-Type", "application/json").end("{}");
                    }
                });

        read().then().statusCode(200);
        assertThat(calls).hasValue(2);
    }

    @Test
    void triesAPlainReadNotMoreThanTwice() {
        Stage.STUB.answers(request -> request.connection().close());

        read().then().statusCode(502).body("type", equalTo("/problems/bad-upstream-answer"));

        assertThat(Stage.STUB.received()).hasSize(2);
    }

    @Test
    void neverRepeatsAWrite() {
        Stage.STUB.answers(request -> request.connection().close());

        write().then().statusCode(502).body("type", equalTo("/problems/bad-upstream-answer"));

        assertThat(Stage.STUB.received()).hasSize(1);
    }

    @Test
    void replacesAFaultOfTheServiceByAProblem() {
        Stage.STUB.answers(
                request -> request.response().setStatusCode(500).end("java.lang.Exception at x"));

        var body = write().then().statusCode(502).extract().asString();

        assertThat(body).doesNotContain("java");
    }

    @Test
    void cutsAnAnswerThatBreaksOffInsteadOfEndingIt() {
        Stage.STUB.answers(
                request -> {
                    var response = request.response().setChunked(true);
                    response.putHeader("Content-Type", "application/json");
                    response.write("{\"half\":");
                    request.connection().close();
                });
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Stage.PORT + "/v1/stubs"))
                        .header("Authorization", "Bearer " + Tokens.of("clerk"))
                        .build();

        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            assertThatThrownBy(() -> client.send(request, BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);
        }
    }

    private static Response read() {
        return clerk().get("/v1/stubs/1");
    }

    private static Response write() {
        return clerk().header("Content-Type", "application/json").body("{}").post("/v1/stubs");
    }
}
