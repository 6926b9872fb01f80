package vn.trienkhai.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trienkhai.gateway.stage.Stage;
import vn.trienkhai.gateway.stage.Tokens;

/** Whatever two parsers could read differently is refused before any service hears of it. */
@QuarkusTest
@QuarkusTestResource(Stage.class)
class RawRequestsTest {

    private static final String SMUGGLED = "GET /v1/stubs/smuggled HTTP/1.1\r\nHost: a\r\n\r\n";

    @BeforeEach
    void forget() {
        Stage.reset();
    }

    static Stream<Arguments> refusedHeads() {
        return RawCorpus.refused();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedHeads")
    void refuses(String what, String head, String body) throws IOException {
        var raw = head.replace("${token}", Tokens.of("clerk")) + body;

        var answer = RawSocket.send(raw + (body.isEmpty() ? "" : SMUGGLED));

        assertThat(answer).as(what).matches("(?s)HTTP/1\\.[01] 4.*");
        assertThat(answer).contains("application/problem+json").contains("\"requestId\"");
        assertThat(RawSocket.answers(answer)).as("one answer only: " + answer).isEqualTo(1);
        assertThat(Stage.STUB.received()).as(what).isEmpty();
    }

    static Stream<Arguments> refusedTargets() {
        return RawCorpus.targets();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedTargets")
    void refusesTheTarget(String target) throws IOException {
        var answer =
                RawSocket.send(
                        "GET %s HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n"
                                .formatted(target, Tokens.of("clerk")));

        assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
        assertThat(Stage.STUB.received()).isEmpty();
        assertThat(Stage.TASK.received()).isEmpty();
    }

    /** The corpus proves something only if the same request without the fault goes through. */
    @Test
    void letsTheSameRequestThroughWhenNothingIsWrongWithIt() throws IOException {
        var good = RawCorpus.GOOD.replace("${token}", Tokens.of("clerk"));

        var answer = RawSocket.send(good);

        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(Stage.STUB.last().uri()).isEqualTo("/v1/stubs/1");
    }

    @Test
    void answersPipelinedRequestsOneByOneAndInOrder() throws IOException {
        var one = RawCorpus.GOOD.replace("${token}", Tokens.of("clerk"));
        var two = one.replace("/v1/stubs/1", "/v1/stubs/2");

        var answer = RawSocket.send(one + two);

        assertThat(RawSocket.answers(answer)).isEqualTo(2);
        assertThat(Stage.STUB.received())
                .extracting(received -> received.uri())
                .containsExactly("/v1/stubs/1", "/v1/stubs/2");
    }

    @Test
    void readsAHeadThatArrivesByteByByte() throws Exception {
        var good = RawCorpus.GOOD.replace("${token}", Tokens.of("clerk"));
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), Stage.PORT)) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(60_000);
            for (var b : good.getBytes(StandardCharsets.ISO_8859_1)) {
                socket.getOutputStream().write(b);
            }
            var answer = new byte[12];
            assertThat(socket.getInputStream().readNBytes(answer, 0, 12)).isEqualTo(12);
            assertThat(new String(answer, StandardCharsets.ISO_8859_1)).isEqualTo("HTTP/1.1 200");
        }
    }

    @Test
    void cutsOffWhoeverSendsAHeadDropByDrop() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), Stage.PORT)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream()
                    .write(
                            "GET /v1/stubs HTTP/1.1\r\nHost: a\r\nX-Slow: "
                                    .getBytes(StandardCharsets.US_ASCII));

            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void readsABodyThatFollowsAHeadInSeveralPieces() throws Exception {
        var post =
                "POST /v1/stubs HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: 8\r\n"
                        .formatted(Tokens.of("clerk"));
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), Stage.PORT)) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(60_000);
            for (var piece : new String[] {post, "\r", "\n{\n\n", " \n\n}"}) {
                socket.getOutputStream().write(piece.getBytes(StandardCharsets.ISO_8859_1));
                Thread.sleep(30);
            }
            var answer = new byte[12];
            assertThat(socket.getInputStream().readNBytes(answer, 0, 12)).isEqualTo(12);
            assertThat(new String(answer, StandardCharsets.ISO_8859_1)).isEqualTo("HTTP/1.1 200");
        }
    }
}
