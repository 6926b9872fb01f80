package vn.trienkhai.directive.reader.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;

/**
 * The hardest documents are taken in and read by a program of their own that has 256 MiB and
 * nothing more; what needs more, dies there (row 146).
 */
@Execution(ExecutionMode.CONCURRENT)
class BoundedMemoryTest {

    /** A document that asks for much. */
    enum Hard {
        PDF_OF_5000_PAGES {
            @Override
            byte[] file() {
                return Files.longPdf(5000);
            }
        },
        LOCKED_PDF_OF_5000_PAGES {
            @Override
            byte[] file() {
                return PdfForms.locked(Files.longPdf(5000), "", new AccessPermission(), 128);
            }
        },
        TEN_MB_OF_ONE_LINE {
            @Override
            byte[] file() {
                return "kế hoạch số 1 ".repeat(600_000).getBytes(StandardCharsets.UTF_8);
            }
        },
        MIXED_FORMS_AND_MARKS {
            @Override
            byte[] file() {
                return "Kê\u0301 hoa\u0323ch \u202Esố\u202C \u200F1-KH/TU\n"
                        .repeat(100_000)
                        .getBytes(StandardCharsets.UTF_8);
            }
        },
        EMPTY_LINES {
            @Override
            byte[] file() {
                return ("a" + "\n".repeat(4_900_000) + "MẬT b").getBytes(StandardCharsets.UTF_8);
            }
        },
        DOCX_OF_A_MILLION_WORDS {
            @Override
            byte[] file() {
                return Files.docx("báo cáo kết quả ".repeat(250_000));
            }
        };

        abstract byte[] file();
    }

    private static final Map<Hard, Future<Ended>> READINGS = new EnumMap<>(Hard.class);

    /** What a program said, and how it ended. */
    private record Ended(int code, String said) {}

    /** Each has its memory for itself; two at a time, as the machine has hands. */
    @BeforeAll
    static void begin() {
        try (var hands = Executors.newFixedThreadPool(2)) {
            for (var hard : Hard.values()) {
                READINGS.put(hard, hands.submit(() -> reading(hard)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Hard.class)
    void isReadWith256MiB(Hard hard) throws Exception {
        var ended = Objects.requireNonNull(READINGS.get(hard)).get();

        System.out.print(ended.said());
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.said()).contains("read ");
    }

    private static Ended reading(Hard hard) throws IOException, InterruptedException {
        var child =
                new ProcessBuilder(
                                List.of(
                                        ProcessHandle.current().info().command().orElse("java"),
                                        "-Xmx256m",
                                        "-XX:+UseSerialGC",
                                        "-XX:+ExitOnOutOfMemoryError",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Reading.class.getName(),
                                        hard.name()))
                        .redirectErrorStream(true)
                        .start();
        var said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(child.exitValue(), said);
    }

    /** The program: reads one hard document and says how long it took. */
    static final class Reading {

        private Reading() {}

        public static void main(String[] arguments) {
            var file = Hard.valueOf(arguments[0]).file();
            var begun = System.nanoTime();
            var text = text(arguments[0], file);
            var extracted = System.nanoTime();
            new DocumentReader().read(text, Bodies.none());
            var done = System.nanoTime();
            System.out.printf(
                    "%s: %.1f MB, read %,d characters, %d ms out of the file, %d ms by the rules%n",
                    arguments[0],
                    file.length / 1e6,
                    text.length(),
                    (extracted - begun) / 1_000_000,
                    (done - extracted) / 1_000_000);
        }

        /** The rules bear more than a service takes. */
        private static String text(String hard, byte[] file) {
            return hard.equals(Hard.TEN_MB_OF_ONE_LINE.name())
                    ? new String(file, StandardCharsets.UTF_8)
                    : Uploads.read(file).text();
        }
    }
}
