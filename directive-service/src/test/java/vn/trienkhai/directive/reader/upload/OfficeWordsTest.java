package vn.trienkhai.directive.reader.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.platform.problem.DomainProblem;

/** Words of workbooks and open documents, within the limits of every file (rows 146, 167). */
@Execution(ExecutionMode.CONCURRENT)
class OfficeWordsTest {

    @Test
    void aWorkbookGivesItsTextsAndTheNamesOfItsSheetsButNoNumbers() {
        var words =
                Uploads.words(
                        Files.workbook(
                                "<si><t>Kế hoạch</t></si><si><r><t>Đê </t></r><r><t>điều</t></r>"
                                        + "<rPh><t>phiên âm</t></rPh></si>",
                                "<c><v>44927</v></c><c t=\"s\"><v>1</v></c>"
                                        + "<c t=\"str\"><f>A1</f><v>Đạt</v></c>"
                                        + "<c t=\"inlineStr\"><is><t>Ghi chú</t></is></c>"));

        assertThat(words.lines())
                .containsExactlyInAnyOrder("Phụ lục 1", "Kế hoạch", "Đê điều", "Đạt", "Ghi chú");
    }

    @Test
    void anOpenDocumentGivesItsParagraphsTablesAndPageHeadsButNothingDeleted() {
        var words =
                Uploads.words(
                        Files.openDocument(
                                "<text:tracked-changes><text:p>đã xóa</text:p></text:tracked-changes>"
                                        + "<text:h>I. Mục đích</text:h>"
                                        + "<text:p>Kế<text:s/>hoạch <text:span>đê điều</text:span>"
                                        + "<office:annotation><text:p>ý kiến</text:p></office:annotation>"
                                        + "</text:p><table:table table:name=\"Biểu 1\"><table:table-cell>"
                                        + "<text:p>Xã ven sông</text:p></table:table-cell></table:table>",
                                "<text:p>Tỉnh ủy</text:p>"));

        assertThat(words.lines())
                .containsExactlyInAnyOrder(
                        "I. Mục đích", "Kế hoạch đê điều", "Biểu 1", "Xã ven sông", "Tỉnh ủy");
    }

    @Test
    void aPresentationGivesWhatItsSlidesAndNotesSay() {
        var words =
                Uploads.words(
                        Files.presentation(
                                "<a:p><a:r><a:t>Đê </a:t></a:r><a:r><a:t>điều</a:t></a:r><a:br/>"
                                        + "<a:r><a:t>ven sông</a:t></a:r></a:p>"
                                        + "<a:p><a:r><a:t>Kế hoạch</a:t></a:r></a:p>",
                                "<a:p><a:r><a:t>Nói chậm</a:t></a:r></a:p>"));

        assertThat(words.lines()).containsExactly("Đê điều ven sông", "Kế hoạch", "Nói chậm");
    }

    @Test
    void whatUnpacksBeyondMeasureIsRefused() {
        refused(bomb("xl/sharedStrings.xml"), "file-expands-too-much");
        refused(bomb("content.xml"), "file-expands-too-much");
        refused(bomb("Pictures/1.png"), "file-expands-too-much");
    }

    @Test
    void whatIsBrokenOrSaysNothingIsRefusedByName() {
        var good = Files.openDocument("<text:p>Kế hoạch</text:p>", "");
        refused(Arrays.copyOf(good, good.length / 2), "file-damaged");
        refused(Files.zip(Map.of("content.xml", utf8("<a>"))), "file-damaged");
        refused(Files.zip(Map.of("other.xml", utf8("<a/>"))), "text-empty");
        refused(new byte[Uploads.LIMIT + 1], "file-too-large");
        refused(
                Files.openDocument("<text:p>" + "C®n cø kÕ ho¹ch ".repeat(20) + "</text:p>", ""),
                "text-in-legacy-font");
    }

    @Test
    void entitiesAreNotFollowed() {
        var content =
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a><p>Kế hoạch &x;</p></a>";

        assertThatThrownBy(() -> Uploads.words(Files.zip(Map.of("content.xml", utf8(content)))))
                .isInstanceOf(DomainProblem.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noDamageToAGoodFileMakesItFail(long seed) {
        var random = new Random(seed);
        var file = Files.workbook("<si><t>Kế hoạch đê điều</t></si>", "<c t=\"s\"><v>0</v></c>");
        for (int round = 0; round < 50; round++) {
            var damaged = file.clone();
            for (int i = 0; i < 4; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(Uploads.words(damaged)).isNotBlank();
            } catch (DomainProblem expected) {
                assertThat(expected.type()).isNotBlank();
            }
        }
    }

    private static void refused(byte[] file, String type) {
        assertThatThrownBy(() -> Uploads.words(file))
                .isInstanceOfSatisfying(
                        DomainProblem.class, it -> assertThat(it.type()).isEqualTo(type));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An entry of 300 MiB, whatever it says. */
    private static byte[] bomb(String name) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(utf8("<a>"));
            var block = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int written = 0; written < 300; written++) {
                zip.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
