package vn.trienkhai.directive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file is, is told by its content; what it hides is looked through (row 16). */
@Execution(ExecutionMode.CONCURRENT)
class UploadTest {

    private static final long UNPACKED = 64 * 1024 * 1024;
    private static final int ROUNDS = 3_000;
    private static final String ZIP = "application/zip";
    private static final byte[] TINY = {1, 2, 3};
    private static final byte[] ZEROS = new byte[16 * 1024 * 1024];

    @TempDir Path folder;

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("Kế hoạch.pdf", Samples.pdf(1000), "application/pdf"),
                Arguments.of("KẾ HOẠCH.PDF", Samples.pdf(1000), "application/pdf"),
                Arguments.of("không đuôi", Samples.pdf(1000), "application/pdf"),
                Arguments.of("a.txt", Samples.TEXT, "text/plain"),
                Arguments.of("a.png", Samples.png(), "image/png"),
                Arguments.of("a.doc", Samples.oldWord(), "application/msword"),
                Arguments.of("a.docx", Samples.docx(), FileKind.DOCX.mediaType()),
                Arguments.of("a.docx", Samples.numbered(), FileKind.DOCX.mediaType()),
                Arguments.of("a.zip", Samples.manyEntries(3), "application/zip"),
                Arguments.of("a.zip", Samples.nested(Samples.docx(), 2), "application/zip"),
                Arguments.of("a.odt", Samples.calling(FileKind.ODT), FileKind.ODT.mediaType()),
                Arguments.of("a.odp", Samples.calling(FileKind.ODP), FileKind.ODP.mediaType()),
                Arguments.of("a.zip", Samples.zip(Map.of("a", Samples.gzip(TINY))), ZIP),
                Arguments.of("a.zip", Samples.zip(Map.of("a", Samples.GZIP_IN_NAME_ONLY)), ZIP),
                Arguments.of("a.pdf", Samples.pdfAndZip(), "application/pdf"));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void theContentTellsTheType(String name, byte[] bytes, String type) throws IOException {
        assertThat(received(bytes).recognised(name, UNPACKED).mediaType()).isEqualTo(type);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("Kế hoạch.pdf", Samples.png(), "file-type-mismatch"),
                Arguments.of("Kế hoạch.docx", Samples.pdf(100), "file-type-mismatch"),
                Arguments.of("a.zip", Samples.TEXT, "file-type-mismatch"),
                Arguments.of("bang.xlsx", Samples.docx(), "file-type-mismatch"),
                Arguments.of("Kế hoạch.pdf", Samples.program(), "file-type-not-accepted"),
                Arguments.of("anh.png", Samples.page(), "file-type-not-accepted"),
                Arguments.of("a.xml", Samples.picture(), "file-type-not-accepted"),
                Arguments.of("a.docx", Samples.docm(), "file-type-not-accepted"),
                Arguments.of("a.txt", new byte[] {0, 1, 2}, "file-type-not-accepted"),
                Arguments.of("a.zip", Samples.bomb(), "archive-bomb"),
                Arguments.of("a.zip", Samples.nested(Samples.bomb(), 1), "archive-bomb"),
                Arguments.of("a.zip", Samples.nested(Samples.docx(), 3), "archive-bomb"),
                Arguments.of("a.zip", Samples.disguised(Samples.bomb()), "archive-bomb"),
                Arguments.of("a.zip", Samples.disguised(Samples.gzip(ZEROS)), "archive-bomb"),
                Arguments.of("a.pdf", Samples.calling(FileKind.PDF), "file-type-mismatch"),
                Arguments.of("a.png", Samples.calling(FileKind.PNG), "file-type-mismatch"),
                Arguments.of("a.docx", Samples.twoDocuments(), "file-type-mismatch"),
                Arguments.of("a.xlsx", Samples.twoDocuments(), "file-type-mismatch"),
                Arguments.of("a.zip", Samples.pdfAndZip(), "file-type-mismatch"),
                Arguments.of("a.zip", Samples.encrypted(), "archive-unreadable"),
                Arguments.of("a.zip", Samples.manyEntries(10_001), "archive-bomb"),
                Arguments.of(
                        "a.docx",
                        Samples.zip(Map.of("word/document.xml", new byte[16 * 1024 * 1024])),
                        "archive-bomb"),
                Arguments.of("a.zip", Arrays.copyOf(Samples.docx(), 60), "archive-unreadable"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void liesAndBombsAreRefusedByName(String name, byte[] bytes, String problem)
            throws IOException {
        refused(name, bytes, problem);
    }

    @Test
    void anArchiveThatUnpacksBeyondTheLimitIsRefusedHoweverWellItPacks() throws IOException {
        var upload = received(Samples.zip(Map.of("a.txt", Samples.pdf(300_000))));

        assertThatThrownBy(() -> upload.recognised("a.zip", 200_000))
                .isInstanceOf(FileProblem.ArchiveBomb.class);
    }

    /** Whatever is broken in it, a file is kept or refused by name. */
    @Test
    void noBrokenArchiveIsAFaultOfOurs() throws IOException {
        var random = new Random(20_261_122);
        var sound = Samples.disguised(Samples.docx());
        for (int round = 0; round < ROUNDS; round++) {
            var broken = sound.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            var cut = random.nextInt(8) == 0 ? random.nextInt(broken.length) + 1 : broken.length;
            var upload = received(Arrays.copyOf(broken, cut));
            try {
                assertThat(upload.recognised("a", UNPACKED)).isNotNull();
            } catch (FileProblem refusal) {
                assertThat(refusal.type()).matches("archive-.*|file-type-.*");
            }
        }
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> received(new byte[0])).isInstanceOf(FileProblem.Empty.class);
    }

    @Test
    void receivingStopsAtTheLimit() {
        var endless =
                new InputStream() {
                    private long given;

                    @Override
                    public int read() {
                        given++;
                        return 'x';
                    }

                    @Override
                    public int read(byte[] into, int from, int length) {
                        Arrays.fill(into, from, from + length, (byte) 'x');
                        given += length;
                        return length;
                    }
                };

        assertThatThrownBy(() -> Upload.receive(endless, folder.resolve("a"), 1_000_000))
                .isInstanceOf(FileProblem.TooLarge.class);
        assertThat(endless.given).isLessThan(1_200_000);
    }

    private Upload received(byte[] bytes) throws IOException {
        return Upload.receive(new ByteArrayInputStream(bytes), folder.resolve("a"), UNPACKED);
    }

    private void refused(String name, byte[] bytes, String problem) throws IOException {
        var upload = received(bytes);
        assertThatThrownBy(() -> upload.recognised(name, UNPACKED))
                .isInstanceOfSatisfying(
                        FileProblem.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }
}
