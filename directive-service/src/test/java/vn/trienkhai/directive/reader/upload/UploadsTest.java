package vn.trienkhai.directive.reader.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.platform.problem.DomainProblem;

/** Text comes out of what can be read, and everything else is refused by name (row 146). */
@Execution(ExecutionMode.CONCURRENT)
class UploadsTest {

    private static final String SENTENCE =
            "Kế hoạch triển khai thực hiện Nghị quyết; các cơ quan báo cáo.";

    @Test
    void plainTextIsKeptAsItStandsThere() {
        var text = "Số 105\r\n\tKế hoạch" + " \u200Fmixed e\u0302\u0301";

        var read = Uploads.read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(read).isEqualTo(new Extracted(FileKind.PLAIN_TEXT, text, 0));
        assertThat(Uploads.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(text);
        assertThat(Uploads.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)).text())
                .isEqualTo(text);
        assertThat(Uploads.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)).text())
                .isEqualTo(text);
    }

    @Test
    void whatNoDatabaseKeepsIsReplacedInPlace() {
        assertThat(Uploads.pasted("a\0b\uD800c\uDC00d\uD83D\uDE00").text())
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uD83D\uDE00");
    }

    @Test
    void legacyFontsAreRefusedByName() {
        var tcvn3 =
                "§¶ng Céng s¶n ViÖt Nam, Ban Th­êng vô TØnh ñy quyÕt ®Þnh ®Ò nghÞ c¸c ®¬n vÞ thùc"
                        + " hiÖn nghiªm tóc";
        var vni =
                "Ñaûng Coäng saûn Vieät Nam, Ban Thöôøng vuï Tænh uûy quyeát ñònh ñeà nghò caùc ñôn"
                        + " vò thöïc hieän";

        refused(tcvn3.getBytes(Charset.forName("windows-1252")), "text-in-legacy-font", "TCVN3");
        refused(vni.getBytes(Charset.forName("windows-1252")), "text-in-legacy-font", "VNI");
        refused(tcvn3.getBytes(StandardCharsets.UTF_8), "text-in-legacy-font", "TCVN3");
        refused(Files.docx(vni), "text-in-legacy-font", "VNI");
    }

    @Test
    void otherEncodingsAndEmptyTextsAreRefusedByName() {
        refused(
                "Café à la carte, très bien".getBytes(StandardCharsets.ISO_8859_1),
                "text-encoding-not-read",
                "UTF-8");
        refused(" \n 1, 2 \t".getBytes(StandardCharsets.UTF_8), "text-empty", "letter");
        refused(new byte[0], "text-empty", "letter");
        refused(new byte[Uploads.LIMIT + 1], "file-too-large", "20 MiB");
    }

    @Test
    void foreignKindsAreNamed() {
        refused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4},
                "file-kind-not-read",
                "DOC");
        refused("{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII), "file-kind-not-read", "RTF");
        refused(
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0},
                "file-kind-not-read",
                "picture");
        refused(
                Files.zip(Map.of("xl/workbook.xml", new byte[] {1})),
                "file-kind-not-read",
                "archive");
    }

    @Test
    void aDocxGivesItsParagraphsTablesAndNumbers() {
        var body =
                """
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>TỈNH ỦY</w:t></w:r></w:p><w:p><w:r><w:t>Số 105-KH/TU</w:t></w:r></w:p></w:tc>
                <w:tc><w:p><w:r><w:t>ĐẢNG CỘNG SẢN</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Mục</w:t></w:r><w:r><w:tab/><w:t>đích</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Một</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Hai</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Tổ chức</w:t></w:r></w:p>
                <w:p><w:del><w:r><w:delText>cũ</w:delText><w:t>bỏ</w:t></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r></w:ins></w:p>
                <w:p><mc:AlternateContent><mc:Choice><w:t>khung</w:t></mc:Choice><mc:Fallback><w:t>khung</w:t></mc:Fallback></mc:AlternateContent></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Việc</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Hạn</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                """;
        var numbering =
                """
                <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
                <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>
                """;

        var read = Uploads.read(Files.docxOf(body, numbering));

        assertThat(read.kind()).isEqualTo(FileKind.DOCX);
        assertThat(read.text().lines())
                .containsExactly(
                        "TỈNH ỦY",
                        "Số 105-KH/TU",
                        "ĐẢNG CỘNG SẢN",
                        "I. Mục\tđích",
                        "1. Một",
                        "2. Hai",
                        "II. Tổ chức",
                        "mới",
                        "khung",
                        "Việc | Hạn");
    }

    @Test
    void aBrokenDocxIsRefusedByName() {
        var whole = Files.docx(SENTENCE, SENTENCE);

        refused(Arrays.copyOf(whole, whole.length / 2), "file-damaged", "DOCX");
        refused(Files.docxOf("<w:p><w:r><w:t>a</w:p>"), "file-damaged", "DOCX");
    }

    @Test
    void entitiesOfADocxAreNotFollowed() {
        var xml =
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><w:document"
                        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:t>&b;</w:t></w:document>";

        assertThatThrownBy(
                        () ->
                                Uploads.read(
                                        Files.zip(
                                                Map.of(
                                                        "word/document.xml",
                                                        xml.getBytes(StandardCharsets.UTF_8)))))
                .isInstanceOf(UploadProblem.class);
    }

    @Test
    void whatUnpacksBeyondMeasureIsRefused() {
        refused(Files.zipBomb(300L << 20), "file-expands-too-much", "packed");
        refused(Files.packedPdf(64 << 20), "file-expands-too-much", "packed");
    }

    @Test
    void aPdfGivesItsTextLayer() {
        var read = Uploads.read(Files.pdf(List.of(SENTENCE, "Trang hai: " + SENTENCE)));

        assertThat(read.kind()).isEqualTo(FileKind.PDF);
        assertThat(read.pages()).isEqualTo(2);
        assertThat(read.text()).contains(SENTENCE).contains("Trang hai: Kế hoạch");
    }

    @Test
    void aPdfOfPicturesIsRefusedByName() {
        refused(Files.pdf(List.of("", "")), "pdf-without-text", "text layer");
        refused(Files.pdf(List.of("Ký bởi: A")), "pdf-without-text", "text layer");
    }

    @Test
    void aBrokenPdfIsRefusedByName() {
        var whole = Files.pdf(List.of(SENTENCE));

        refused("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII), "file-damaged", "PDF");
        assertThat(outcome(Arrays.copyOf(whole, whole.length / 2))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noBytesOfAnyKindMakeItFail(long seed) {
        var random = new Random(seed);
        var kinds =
                List.of(
                        new byte[0],
                        "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII),
                        new byte[] {'P', 'K', 3, 4});
        for (int i = 0; i < 60; i++) {
            var bytes = new byte[random.nextInt(4000)];
            random.nextBytes(bytes);
            var head = kinds.get(i % kinds.size());
            System.arraycopy(head, 0, bytes, 0, Math.min(head.length, bytes.length));
            assertThat(outcome(bytes)).as("seed %d, file %d", seed, i).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void noDamageToAGoodFileMakesItFail(long seed) {
        var random = new Random(seed);
        var good =
                List.of(
                        Files.docx(SENTENCE, SENTENCE),
                        Files.pdf(List.of(SENTENCE)),
                        Files.longPdf(3));
        for (int i = 0; i < 60; i++) {
            var whole = good.get(i % good.size());
            var broken =
                    Arrays.copyOf(whole, i % 2 == 0 ? whole.length : random.nextInt(whole.length));
            for (int flips = random.nextInt(20); flips >= 0 && broken.length > 0; flips--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            assertThat(outcome(broken)).as("seed %d, file %d", seed, i).isNotNull();
        }
    }

    /** The text or the name of the refusal; anything else that is thrown fails the test. */
    private static String outcome(byte[] file) {
        try {
            return Uploads.read(file).text();
        } catch (UploadProblem e) {
            return e.type();
        }
    }

    private static void refused(byte[] file, String type, String told) {
        assertThatThrownBy(() -> Uploads.read(file))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> {
                            assertThat(problem.type()).isEqualTo(type);
                            assertThat(problem.getMessage()).contains(told);
                        });
    }
}
