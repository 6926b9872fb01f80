package vn.trienkhai.directive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.Database;
import vn.trienkhai.directive.World;
import vn.trienkhai.platform.testing.WithStack;

/** Files that are too long, or never come to an end, and leave nothing (row 16). */
@QuarkusTest
@WithStack
class LongFileTest {

    private static final long FAR_TOO_MUCH = 16L * 1024 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private World world;
    private UUID draft;

    @BeforeEach
    void aDraft() {
        world = new World();
        draft = world.draft(Map.of());
    }

    @Test
    void twoGigabytesAreRefusedBeforeTheyAreSent() throws IOException {
        try (var socket = open("Content-Length: 2147483648\r\n\r\n")) {
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json", "/problems/file-too-large", "4194304");
        }
        nothingIsLeft();
    }

    @Test
    void aStreamWithoutLengthIsStoppedWhereItBecomesTooLong() throws IOException {
        try (var socket = open("Transfer-Encoding: chunked\r\n\r\n")) {
            assertThat(sent(socket.getOutputStream())).isLessThan(FAR_TOO_MUCH);
        }
        nothingIsLeft();
    }

    @Test
    void nothingIsLeftOfASenderWhoGoesAway() throws IOException {
        try (var socket = open("Content-Length: 1000000\r\n\r\n")) {
            socket.getOutputStream().write(new byte[500_000]);
            socket.getOutputStream().flush();
            await().atMost(PATIENCE).until(() -> waiting() == 1);
        }
        nothingIsLeft();
    }

    /** Until the service hangs up, as it should. */
    private static long sent(OutputStream out) {
        var chunk = new byte[64 * 1024];
        long sent = 0;
        try {
            for (; sent < FAR_TOO_MUCH; sent += chunk.length) {
                out.write("10000\r\n".getBytes(StandardCharsets.US_ASCII));
                out.write(chunk);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            assertThat(e).hasMessageMatching("(?i).*(broken pipe|connection reset).*");
        }
        return sent;
    }

    private void nothingIsLeft() {
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(
                        Database.ask(
                                "select count(*) from directive_file where directive_id = '%s'"
                                        .formatted(draft)))
                .containsExactly("0");
    }

    private static long waiting() throws IOException {
        try (var files = Files.list(Path.of("target/received-files"))) {
            return files.count();
        }
    }

    private Socket open(String rest) throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        var head =
                """
                POST /v1/directives/%s/files?name=a.txt HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                If-Match: %s
                Content-Type: application/octet-stream
                """
                        .formatted(
                                draft,
                                world.clerk().token(),
                                World.tag(world.clerk(), World.DIRECTIVE, draft));
        var bytes = (head.replace("\n", "\r\n") + rest).getBytes(StandardCharsets.US_ASCII);
        socket.getOutputStream().write(bytes);
        return socket;
    }
}
