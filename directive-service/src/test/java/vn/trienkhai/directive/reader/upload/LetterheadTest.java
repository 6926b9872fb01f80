package vn.trienkhai.directive.reader.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trienkhai.directive.reader.Bodies;
import vn.trienkhai.directive.reader.DocumentReader;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Reading;

/** A letterhead says the same wherever a file keeps it (rows 4, 146). */
class LetterheadTest {

    private static final List<String> LEFT =
            List.of("ỦY BAN NHÂN DÂN", "TỈNH BÌNH AN", "Số: 15/KH-UBND");
    private static final List<String> RIGHT =
            List.of(
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                    "Độc lập - Tự do - Hạnh phúc",
                    "Bình An, ngày 03 tháng 02 năm 2026");
    private static final List<String> BODY =
            List.of(
                    "KẾ HOẠCH",
                    "Sắp xếp kho lưu trữ năm 2026",
                    "1. Sở Nội vụ chủ trì kiểm kê hồ sơ trước ngày 20/12/2026.",
                    "2. Sở Xây dựng sửa chữa kho.");
    private static final List<String> END =
            List.of(
                    "Nơi nhận:",
                    "- Như trên;",
                    "- Lưu: VT.",
                    "TM. ỦY BAN NHÂN DÂN",
                    "CHỦ TỊCH",
                    "Nguyễn Văn Mẫu");

    private static final String AS_TEXT = said(Uploads.pasted(whole()).text());

    @Test
    void asTextItIsRead() {
        assertThat(AS_TEXT)
                .isEqualTo(
                        "Ủy ban nhân dân tỉnh Bình An | 15/KH-UBND | Kế hoạch | Bình An |"
                                + " 2026-02-03 | Sắp xếp kho lưu trữ năm 2026 | Nguyễn Văn Mẫu |"
                                + " [Như trên, VT]");
    }

    @Test
    void inATableOfTwoColumns() {
        assertThat(said(Files.docxOf(table(cell(LEFT), cell(RIGHT)) + rest()))).isEqualTo(AS_TEXT);
    }

    @Test
    void inATableRowByRow() {
        var rows = new StringBuilder("<w:tbl>");
        for (int i = 0; i < LEFT.size(); i++) {
            rows.append("<w:tr>")
                    .append(cell(LEFT.subList(i, i + 1)))
                    .append(cell(RIGHT.subList(i, i + 1)))
                    .append("</w:tr>");
        }
        assertThat(said(Files.docxOf(rows + "</w:tbl>" + rest()))).isEqualTo(AS_TEXT);
    }

    @Test
    void inTheHeadOfTheFirstPage() {
        var file =
                Files.docxOf(
                        rest()
                                + "<w:sectPr xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                                + "<w:headerReference w:type=\"default\" r:id=\"rId1\"/>"
                                + "<w:headerReference w:type=\"first\" r:id=\"rId2\"/><w:titlePg/></w:sectPr>",
                        Map.of(
                                "word/header1.xml",
                                Files.part("hdr", Files.p("2")),
                                "word/header2.xml",
                                Files.part("hdr", table(cell(LEFT), cell(RIGHT))),
                                "word/footer1.xml",
                                Files.part("ftr", Files.p("15/KH-UBND")),
                                "word/_rels/document.xml.rels",
                                relations("header1.xml", "header2.xml")));

        assertThat(said(file)).isEqualTo(AS_TEXT);
        assertThat(Uploads.read(file).text())
                .startsWith("ỦY BAN NHÂN DÂN\nTỈNH BÌNH AN\n")
                .endsWith("Nguyễn Văn Mẫu\n\n15/KH-UBND\n")
                .doesNotContain("\n2\n");
    }

    @Test
    void inTextBoxes() {
        var boxes = "<w:p><w:r>" + box(LEFT) + box(RIGHT) + "</w:r></w:p>";

        var text = Uploads.read(Files.docxOf(boxes + rest())).text();

        assertThat(said(text)).isEqualTo(AS_TEXT);
        assertThat(
                        Uploads.read(
                                        Files.docxOf(
                                                "<w:p><w:r><w:t>Trước </w:t></w:r><w:r>"
                                                        + box(List.of("khung"))
                                                        + "</w:r><w:r><w:t>sau</w:t></w:r></w:p>"))
                                .text())
                .isEqualTo("khung\nTrước sau\n");
    }

    @Test
    void whatWasDeletedOrMovedAwayIsNotThereAndWhatWasInsertedIs() {
        var body =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange></w:pPr>"
                        + "<w:r><w:t>Hạn </w:t></w:r><w:del><w:r><w:delText>ngày 1</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>ngày 2</w:t></w:r></w:ins>"
                        + "<w:moveFrom><w:r><w:t> cũ</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t> mới</w:t></w:r></w:moveTo></w:p>";

        var numbering =
                Files.part(
                        "numbering",
                        "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start"
                                + " w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText"
                                + " w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId"
                                + " w:val=\"7\"/></w:num>");

        assertThat(Uploads.read(Files.docxOf(body, Map.of("word/numbering.xml", numbering))).text())
                .isEqualTo("Hạn ngày 2 mới\n");
    }

    @Test
    void notesStandAtTheEndAndChangeNothingBefore() {
        var note =
                "<w:footnote w:type=\"separator\"><w:p/></w:footnote><w:footnote>"
                        + Files.p("Theo số liệu của Sở Nội vụ.")
                        + "</w:footnote>";
        var file =
                Files.docxOf(
                        paragraphs(LEFT) + paragraphs(RIGHT) + rest(),
                        Map.of("word/footnotes.xml", Files.part("footnotes", note)));

        var text = Uploads.read(file).text();

        assertThat(text).endsWith("Nguyễn Văn Mẫu\n\nTheo số liệu của Sở Nội vụ.\n");
        assertThat(said(text)).isEqualTo(AS_TEXT);
    }

    @Test
    void inColumnsOfAPdf() {
        for (var byLine : List.of(false, true)) {
            var page = new ArrayList<Files.Piece>();
            columns(740, LEFT, RIGHT, byLine, page);
            for (int i = 0; i < BODY.size(); i++) {
                page.add(new Files.Piece(40, 640 - 20 * i, BODY.get(i)));
            }
            columns(500, END.subList(0, 3), END.subList(3, 6), byLine, page);

            assertThat(said(Files.pdfOf(page))).as("by line: %s", byLine).isEqualTo(AS_TEXT);
        }
    }

    private static void columns(
            float y,
            List<String> left,
            List<String> right,
            boolean byLine,
            List<Files.Piece> into) {
        if (byLine) {
            for (int i = 0; i < left.size(); i++) {
                into.add(new Files.Piece(40, y - 20 * i, left.get(i)));
                into.add(new Files.Piece(300, y - 20 * i, right.get(i)));
            }
        } else {
            column(40, y, left, into);
            column(300, y, right, into);
        }
    }

    private static void column(float x, float y, List<String> lines, List<Files.Piece> into) {
        for (int i = 0; i < lines.size(); i++) {
            into.add(new Files.Piece(x, y - 20 * i, lines.get(i)));
        }
    }

    private static String whole() {
        return String.join("\n", LEFT)
                + "\n\n"
                + String.join("\n", RIGHT)
                + "\n\n"
                + String.join("\n", BODY)
                + "\n\n"
                + String.join("\n", END)
                + "\n";
    }

    private static String said(byte[] file) {
        return said(Uploads.read(file).text());
    }

    private static String said(String text) {
        var reading = new DocumentReader().read(text, Bodies.none());
        var header = reading.header();
        return String.join(
                " | ",
                value(header.issuer()),
                value(header.symbol()),
                value(header.type()),
                value(header.place()),
                value(header.date()),
                value(header.abstractText()),
                value(header.signer()),
                recipients(reading));
    }

    private static String recipients(Reading reading) {
        return reading.recipients().stream().map(found -> found.value().name()).toList().toString();
    }

    private static String value(@Nullable Found<?> found) {
        return found == null ? "-" : Objects.toString(found.value());
    }

    private static String rest() {
        return paragraphs(BODY) + paragraphs(END);
    }

    private static String paragraphs(List<String> lines) {
        return String.join("", lines.stream().map(Files::p).toList());
    }

    private static String cell(List<String> lines) {
        return "<w:tc>" + paragraphs(lines) + "</w:tc>";
    }

    private static String table(String... cells) {
        return "<w:tbl><w:tr>" + String.join("", cells) + "</w:tr></w:tbl>";
    }

    private static String box(List<String> lines) {
        var content = "<w:txbxContent>" + paragraphs(lines) + "</w:txbxContent>";
        return "<mc:AlternateContent><mc:Choice>"
                + content
                + "</mc:Choice><mc:Fallback>"
                + content
                + "</mc:Fallback></mc:AlternateContent>";
    }

    private static byte[] relations(String... targets) {
        var all = new StringBuilder("<Relationships>");
        for (int i = 0; i < targets.length; i++) {
            all.append("<Relationship Id=\"rId%d\" Target=\"%s\"/>".formatted(i + 1, targets[i]));
        }
        return all.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
