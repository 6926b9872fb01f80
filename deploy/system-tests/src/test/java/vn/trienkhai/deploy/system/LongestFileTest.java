package vn.trienkhai.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.trienkhai.deploy.system.PlayedSystem.AfterPlay;
import vn.trienkhai.deploy.system.stream.Made;

/** The longest file there may be goes up and comes down whole, in parts, and in bounded memory. */
@ExtendWith(PlayedSystem.class)
class LongestFileTest {

    private static final long LONGEST = 100L << 20;
    private static final long SEED = 20_261_122;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void goesUpAndComesDownWholeAndInParts(AfterPlay after) throws Exception {
        try (var desk = new Desk(after.system())) {
            var footprint = Footprint.of(after.system());
            var file = sent(desk);
            var path = desk.draft() + "/files/" + file.path("id").asText();
            var tag = "\"" + file.path("sha256").asText() + "\"";

            assertThat(file.path("size").asLong()).isEqualTo(LONGEST);
            comesDownWhole(desk, path, file.path("sha256").asText());
            isDescribed(desk, path, tag);
            comesDownInTwoParts(desk, path, tag, file.path("sha256").asText());
            endsWhereItEnds(desk, path, tag);
            footprint.isSmall();
        }
    }

    /** Without a length, so that nobody knows before how long it is. */
    private static JsonNode sent(Desk desk) throws IOException {
        var made = new Made(SEED, LONGEST);
        long begin = System.nanoTime();
        try (var sending = desk.sending("a.pdf", -1).send(made).end()) {
            var reply = sending.reply();
            tell("up", begin);
            assertThat(reply.status()).as(reply.text()).isEqualTo(201);
            var text = reply.text();
            var json = JSON.readTree(text.substring(text.indexOf('{')));
            assertThat(json.path("sha256").asText()).isEqualTo(made.sha256());
            return json;
        }
    }

    private static void comesDownWhole(Desk desk, String path, String sum) throws Exception {
        long begin = System.nanoTime();
        var got = desk.ask("GET", path, Map.of());
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.headers().firstValueAsLong("Content-Length")).hasValue(LONGEST);
        assertThat(sum(got.body())).isEqualTo(sum);
        tell("down", begin);
    }

    private static void isDescribed(Desk desk, String path, String tag) throws Exception {
        var head = desk.ask("HEAD", path, Map.of());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body().readAllBytes()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(LONGEST);
        assertThat(head.headers().firstValue("ETag")).hasValue(tag);
        assertThat(head.headers().firstValue("Accept-Ranges")).hasValue("bytes");
        assertThat(desk.ask("GET", path, Map.of("If-None-Match", tag)).statusCode()).isEqualTo(304);
    }

    /** The connection is lost in the middle; the rest is fetched with If-Range. */
    private static void comesDownInTwoParts(Desk desk, String path, String tag, String sum)
            throws Exception {
        var digest = Made.digest();
        long had = 0;
        try (var body = desk.ask("GET", path, Map.of()).body()) {
            var part = new byte[1 << 16];
            while (had < LONGEST / 2) {
                int read = body.read(part);
                digest.update(part, 0, read);
                had += read;
            }
        }
        var rest = desk.ask("GET", path, Map.of("Range", "bytes=" + had + "-", "If-Range", tag));
        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.headers().firstValue("Content-Range"))
                .hasValue("bytes %d-%d/%d".formatted(had, LONGEST - 1, LONGEST));
        rest.body().transferTo(new java.security.DigestOutputStream(nowhere(), digest));
        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(sum);
    }

    private static void endsWhereItEnds(Desk desk, String path, String tag) throws Exception {
        var last = desk.ask("GET", path, Map.of("Range", "bytes=-1000"));
        var made = new Made(SEED, LONGEST);
        made.skipNBytes(LONGEST - 1000);
        assertThat(last.statusCode()).isEqualTo(206);
        assertThat(last.body().readAllBytes()).isEqualTo(made.readAllBytes());

        var behind = desk.ask("GET", path, Map.of("Range", "bytes=" + LONGEST + "-"));
        assertThat(behind.statusCode()).isEqualTo(416);
        assertThat(behind.headers().firstValue("Content-Range")).hasValue("bytes */" + LONGEST);
        assertThat(JSON.readTree(behind.body()).path("type").asText())
                .isEqualTo("/problems/range-not-satisfiable");

        var other = desk.ask("GET", path, Map.of("Range", "bytes=0-9", "If-Range", "W/" + tag));
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.body().readNBytes(9)).isEqualTo(Arrays.copyOf(pdf(), 9));
        other.body().close();
    }

    private static byte[] pdf() {
        return "%PDF-1.7\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static String sum(InputStream body) throws IOException {
        var digest = Made.digest();
        try (var counted = new DigestInputStream(body, digest)) {
            counted.transferTo(nowhere());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static java.io.OutputStream nowhere() {
        return java.io.OutputStream.nullOutputStream();
    }

    private static void tell(String way, long begin) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf("longest file: 100 MiB %s in %.1f s%n", way, seconds);
    }
}
