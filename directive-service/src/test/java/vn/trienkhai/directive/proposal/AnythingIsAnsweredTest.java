package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.directive.World;
import vn.trienkhai.directive.reader.upload.Files;
import vn.trienkhai.platform.testing.Api;
import vn.trienkhai.platform.testing.WithStack;

/** Whatever is sent is read or refused by name; nothing makes the service fail (row 146). */
@QuarkusTest
@WithStack
class AnythingIsAnsweredTest {

    private static final List<String> TYPES =
            List.of(
                    "application/octet-stream",
                    "text/plain",
                    "application/pdf",
                    ProposalCalls.DOCX,
                    "application/json");

    @Inject ReadingWorker worker;

    private World world;

    @BeforeEach
    void aProvince() {
        world = new World();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void randomAndDamagedFilesAreAnswered(long seed) {
        var random = new Random(seed);
        var good =
                List.of(
                        Files.docx("Kế hoạch kiểm tra", "Sở A chủ trì"),
                        Files.longPdf(2),
                        ProposalCalls.TEXT.getBytes(StandardCharsets.UTF_8),
                        "{\"text\":\"Kế hoạch\"}".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 30; i++) {
            var whole = good.get(random.nextInt(good.size()));
            var file = i % 3 == 0 ? new byte[random.nextInt(2000)] : damaged(whole, random);
            if (i % 3 == 0) {
                random.nextBytes(file);
            }
            assertThat(status(TYPES.get(i % TYPES.size()), file))
                    .as("seed %d, file %d", seed, i)
                    .isIn(201, 400, 422);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void textOfStrangeLettersIsAnswered(long seed) {
        var random = new Random(seed);
        var pieces =
                List.of(
                        "Kê\u0301 hoa\u0323ch",
                        "\u202Ekế hoạch\u202C",
                        "\u200F",
                        "\uD83D\uDE00",
                        "I.",
                        "1.1.",
                        "a)",
                        "trước ngày 31/02/2022",
                        "Số 12/KH-UBND",
                        "Nơi nhận:",
                        "- Như trên;",
                        "\t",
                        "\n",
                        "TM.",
                        "(để báo cáo)",
                        "|",
                        "**",
                        "Kính gửi:",
                        "\u0000",
                        "99999999999",
                        "quý V/2022");
        for (int i = 0; i < 20; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(400); n >= 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size())))
                        .append(random.nextBoolean() ? " " : "\n");
            }
            assertThat(status("text/plain", text.toString().getBytes(StandardCharsets.UTF_8)))
                    .as("seed %d, text %d", seed, i)
                    .isIn(201, 422);
        }
    }

    @Test
    void fiveMillionCharactersOfOneLineAreReadAndMoreAreRefusedByName() {
        isRead("text/plain", line(350_000));
        for (var units : List.of(600_000, 1_000_000)) {
            ProposalCalls.send(world.clerk(), "text/plain", line(units))
                    .statusCode(422)
                    .body("type", equalTo("/problems/text-too-long"));
        }
    }

    private static byte[] line(int units) {
        return "kế hoạch số 1 ".repeat(units).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aPdfOf5000PagesIsRead() {
        isRead("application/pdf", Files.longPdf(5000));
    }

    private void isRead(String type, byte[] file) {
        var id = ProposalCalls.id(ProposalCalls.send(world.clerk(), type, file));
        for (int tries = 0; tries < 2000 && state(id).equals("READING"); tries++) {
            worker.readNext();
        }
        ProposalCalls.read(world.clerk(), id).body("state", equalTo("PROPOSED"));
    }

    private String state(UUID id) {
        return ProposalCalls.read(world.clerk(), id).extract().path("state");
    }

    private int status(String type, byte[] file) {
        return Api.as(world.clerk())
                .contentType(type)
                .body(file)
                .post("/v1/directive-proposals")
                .statusCode();
    }

    private static byte[] damaged(byte[] whole, Random random) {
        var file = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
        for (int flips = random.nextInt(10); flips >= 0; flips--) {
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }
        return file;
    }
}
