package vn.trienkhai.report.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file is, told by its content. */
class MediaTypesTest {

    @TempDir private Path folder;

    @Test
    void knowsPdfPngAndJpegByTheirFirstBytes() throws IOException {
        assertThat(of("%PDF-1.4 rest".getBytes(UTF_8))).contains("application/pdf");
        assertThat(of(HexFormat.of().parseHex("89504e470d0a1a0a00"))).contains("image/png");
        assertThat(of(HexFormat.of().parseHex("ffd8ffe000104a46"))).contains("image/jpeg");
    }

    @Test
    void knowsOfficeFilesByWhatTheyHold() throws IOException {
        assertThat(of(zip("word/document.xml", "<w/>")).orElseThrow()).contains("wordprocessingml");
        assertThat(of(zip("xl/workbook.xml", "<x/>")).orElseThrow()).contains("spreadsheetml");
        assertThat(of(zip("mimetype", "application/vnd.oasis.opendocument.text")))
                .contains("application/vnd.oasis.opendocument.text");
    }

    @Test
    void takesUtf8TextButNothingBinaryAndNoLegacyEncoding() throws IOException {
        assertThat(of("Tiếng Việt\n".getBytes(UTF_8))).contains("text/plain; charset=UTF-8");
        assertThat(of(new byte[] {'a', 0, 'b'})).isEmpty();
        assertThat(of(new byte[] {'T', (byte) 0xEA, (byte) 0xEC, 'n'})).isEmpty();
        assertThat(of(new byte[0])).isEmpty();
    }

    @Test
    void doesNotTakeAnyOtherZip() throws IOException {
        assertThat(of(zip("run.sh", "echo"))).isEmpty();
        assertThat(of(HexFormat.of().parseHex("504b030401020304"))).isEmpty();
    }

    private Optional<String> of(byte[] bytes) throws IOException {
        return MediaTypes.of(Files.write(folder.resolve("file"), bytes));
    }

    private static byte[] zip(String entry, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
