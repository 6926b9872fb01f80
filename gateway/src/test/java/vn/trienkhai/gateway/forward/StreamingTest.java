package vn.trienkhai.gateway.forward;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.gateway.stage.Stage;
import vn.trienkhai.gateway.stage.Tokens;

/** P8: long bodies pass in both directions, at the pace of the slower side, without being kept. */
@QuarkusTest
@QuarkusTestResource(Stage.class)
class StreamingTest {

    private static final long LENGTH = 320L * 1024 * 1024;
    private static final int PART = 64 * 1024;
    private static final long ROOM = 32L * 1024 * 1024;

    private final AtomicLong served = new AtomicLong();

    @BeforeEach
    void forget() {
        Stage.reset();
        served.set(0);
    }

    @Test
    void streamsAnAnswerWithFlatMemory() throws IOException {
        Stage.STUB.answers(this::serve);
        try (var socket = open("GET /v1/stubs/1/file HTTP/1.1\r\n", "")) {
            var in = socket.getInputStream();
            skip(in, LENGTH / 4);
            var before = memory();
            skip(in, LENGTH / 2);
            var after = memory();

            assertThat(after - before).isLessThan(ROOM);
            assertThat(skip(in, LENGTH)).isGreaterThan(LENGTH / 4 - PART);
        }
    }

    @Test
    void waitsForASlowReaderInsteadOfBuffering() throws Exception {
        Stage.STUB.answers(this::serve);
        try (var socket = open("GET /v1/stubs/1/file HTTP/1.1\r\n", "")) {
            skip(socket.getInputStream(), PART);

            assertThat(servedAtRest()).isLessThan(ROOM);
            assertThat(skip(socket.getInputStream(), LENGTH)).isGreaterThan(LENGTH - 2 * PART);
        }
    }

    @Test
    void streamsARequestWithFlatMemory() throws IOException {
        var taken = new AtomicLong();
        Stage.STUB.answers(
                request -> {
                    request.handler(part -> taken.addAndGet(part.length()));
                    request.endHandler(
                            _ ->
                                    request.response()
                                            .putHeader("Content-Type", "application/json")
                                            .end("{}"));
                });
        try (var socket =
                open(
                        "PUT /v1/stubs/1/file HTTP/1.1\r\n",
                        "Content-Type: application/octet-stream\r\nContent-Length: "
                                + LENGTH
                                + "\r\n")) {
            var out = socket.getOutputStream();
            fill(out, LENGTH / 4);
            var before = memory();
            fill(out, LENGTH / 2);
            var after = memory();
            fill(out, LENGTH / 4);

            assertThat(after - before).isLessThan(ROOM);
            assertThat(head(socket.getInputStream())).startsWith("HTTP/1.1 200");
            assertThat(taken).hasValue(LENGTH);
        }
    }

    @Test
    void stopsAStreamThatGrowsBeyondTheLimit() throws IOException {
        Stage.STUB.answers(request -> request.handler(_ -> {}));
        try (var socket =
                open(
                        "POST /v1/stubs HTTP/1.1\r\n",
                        "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n")) {
            var out = socket.getOutputStream();
            var part = new byte[PART];
            for (var i = 0; i <= 160; i++) {
                out.write((Integer.toHexString(PART) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(part);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(head(socket.getInputStream())).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void invitesABodyOnlyAfterTheRequestIsAdmitted() throws IOException {
        var expect = "Content-Type: %s\r\nContent-Length: 4\r\nExpect: 100-continue\r\n";
        try (var socket =
                open("PUT /v1/stubs/1/file HTTP/1.1\r\n", expect.formatted("text/plain"))) {
            assertThat(head(socket.getInputStream())).startsWith("HTTP/1.1 415");
        }
        try (var socket =
                open(
                        "PUT /v1/stubs/1/file HTTP/1.1\r\n",
                        expect.formatted("application/octet-stream"))) {
            assertThat(head(socket.getInputStream())).startsWith("HTTP/1.1 100");
        }
    }

    /** How much was served when it has not become more for a second. */
    private long servedAtRest() throws InterruptedException {
        var before = -1L;
        while (served.get() != before) {
            before = served.get();
            Thread.sleep(1000);
        }
        return before;
    }

    private void serve(HttpServerRequest request) {
        var response = request.response();
        response.putHeader("Content-Type", "application/octet-stream");
        response.putHeader("Content-Length", Long.toString(LENGTH));
        pump(response);
    }

    private void pump(HttpServerResponse response) {
        while (served.get() < LENGTH && !response.writeQueueFull()) {
            response.write(Buffer.buffer(new byte[PART]));
            served.addAndGet(PART);
        }
        if (served.get() >= LENGTH) {
            response.end();
        } else {
            response.drainHandler(_ -> pump(response));
        }
    }

    private static Socket open(String line, String headers) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), Stage.PORT);
        socket.setSoTimeout(60_000);
        var head =
                line
                        + "Host: a\r\nConnection: close\r\nAuthorization: Bearer "
                        + Tokens.of("clerk")
                        + "\r\n"
                        + headers
                        + "\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private static long skip(InputStream in, long bytes) throws IOException {
        var buffer = new byte[PART];
        var left = bytes;
        while (left > 0) {
            var n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (n < 0) {
                break;
            }
            left -= n;
        }
        return bytes - left;
    }

    private static void fill(OutputStream out, long bytes) throws IOException {
        var part = new byte[PART];
        for (var i = 0; i < bytes / PART; i++) {
            out.write(part);
        }
    }

    private static String head(InputStream in) throws IOException {
        return new String(in.readNBytes(12), StandardCharsets.US_ASCII);
    }

    /** What is still held after a collection, on the heap and beside it. */
    private static long memory() {
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        var beside =
                ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                        .mapToLong(BufferPoolMXBean::getMemoryUsed)
                        .sum();
        return heap + beside;
    }
}
