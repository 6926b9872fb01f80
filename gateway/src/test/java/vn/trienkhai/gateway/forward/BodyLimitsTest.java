package vn.trienkhai.gateway.forward;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.gateway.stage.Stage;
import vn.trienkhai.gateway.stage.Tokens;

/** Bodies that are too long, stop or drip: the caller is told, and the service let go. */
@QuarkusTest
@QuarkusTestResource(Stage.class)
class BodyLimitsTest {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final int PART = 64 * 1024;
    private static final long FAR_TOO_MUCH = 2L * 1024 * 1024 * 1024;
    private static final long DROPPED_AND_ON_ITS_WAY = 64L * 1024 * 1024;

    private final CountDownLatch letGo = new CountDownLatch(1);

    @BeforeEach
    void aServiceThatReads() {
        Stage.reset();
        Stage.STUB.answers(
                request -> {
                    request.exceptionHandler(_ -> letGo.countDown());
                    request.handler(_ -> {});
                });
    }

    @Test
    void whatSaysItselfTooLongIsNotRead() throws IOException {
        try (var socket = put("photo", "Content-Length: 100001\r\n")) {
            assertThat(answer(socket)).startsWith("HTTP/1.1 413").contains("100000 bytes at most");
        }
        assertThat(Stage.STUB.received()).isEmpty();
    }

    @Test
    void whatBecomesTooLongIsCutOffSoon() throws Exception {
        try (var socket = put("photo", "Transfer-Encoding: chunked\r\n")) {
            assertThat(pour(socket.getOutputStream())).isLessThan(DROPPED_AND_ON_ITS_WAY);
            assertThat(answer(socket)).startsWith("HTTP/1.1 413").contains("100000 bytes at most");
        }
        assertThat(letGo.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void aBodyThatStopsIsWaitedForNoLonger() throws Exception {
        try (var socket = put("file", "Content-Length: 1000000\r\n")) {
            socket.getOutputStream().write(new byte[PART]);

            assertThat(answer(socket))
                    .startsWith("HTTP/1.1 408")
                    .contains("/problems/body-too-slow", "After 65536 bytes");
        }
        assertThat(letGo.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void aBodyThatDripsIsWaitedForNoLonger() throws Exception {
        try (var socket = put("file", "Content-Length: 1000000\r\n")) {
            var in = socket.getInputStream();
            for (int i = 0; i < 600 && in.available() == 0; i++) {
                socket.getOutputStream().write(i);
                TimeUnit.MILLISECONDS.sleep(100);
            }

            assertThat(answer(socket)).startsWith("HTTP/1.1 408");
        }
        assertThat(letGo.await(1, TimeUnit.MINUTES)).isTrue();
    }

    /** The caller cannot help it that the service takes nothing for longer than a span. */
    @Test
    void aBodyThatTheServiceHoldsBackIsWaitedFor() throws Exception {
        Stage.STUB.answers(
                request -> {
                    request.pause();
                    request.endHandler(
                            _ ->
                                    request.response()
                                            .putHeader("Content-Type", "application/json")
                                            .end("{}"));
                    Stage.later(5_000, request::resume);
                });
        try (var socket = put("file", "Content-Length: 20971520\r\n")) {
            for (int i = 0; i < 320; i++) {
                socket.getOutputStream().write(new byte[PART]);
            }

            assertThat(answer(socket)).startsWith("HTTP/1.1 200");
        }
    }

    /** Whoever does not listen still finds out. */
    private static long pour(OutputStream out) {
        var part = new byte[PART];
        long sent = 0;
        try {
            for (; sent < FAR_TOO_MUCH; sent += PART) {
                out.write("10000\r\n".getBytes(StandardCharsets.US_ASCII));
                out.write(part);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            assertThat(e).hasMessageMatching("(?i).*(broken pipe|connection reset).*");
        }
        return sent;
    }

    private static Socket put(String what, String headers) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), Stage.PORT);
        socket.setSoTimeout(PATIENCE_MILLIS);
        var head =
                """
                PUT /v1/stubs/1/%s HTTP/1.1
                Host: a
                Connection: close
                Authorization: Bearer %s
                Content-Type: application/octet-stream
                """
                        .formatted(what, Tokens.of("clerk"))
                        .replace("\n", "\r\n");
        socket.getOutputStream()
                .write((head + headers + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        var answer = new StringBuilder();
        var buffer = new byte[8192];
        try {
            for (int n = socket.getInputStream().read(buffer);
                    n >= 0;
                    n = socket.getInputStream().read(buffer)) {
                answer.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("reset");
        }
        return answer.toString();
    }
}
