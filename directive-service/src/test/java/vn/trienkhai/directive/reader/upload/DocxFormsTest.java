package vn.trienkhai.directive.reader.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.trienkhai.directive.reader.upload.DocxPieces.decimal;
import static vn.trienkhai.directive.reader.upload.DocxPieces.item;
import static vn.trienkhai.directive.reader.upload.DocxPieces.level;
import static vn.trienkhai.directive.reader.upload.DocxPieces.list;
import static vn.trienkhai.directive.reader.upload.DocxPieces.looks;
import static vn.trienkhai.directive.reader.upload.DocxPieces.override;
import static vn.trienkhai.directive.reader.upload.DocxPieces.p;
import static vn.trienkhai.directive.reader.upload.DocxPieces.restart;
import static vn.trienkhai.directive.reader.upload.DocxPieces.run;
import static vn.trienkhai.directive.reader.upload.DocxPieces.style;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.trienkhai.platform.problem.DomainProblem;

/** Documents as offices write them: numbers by styles, hidden words, other names (row 146). */
@Execution(ExecutionMode.CONCURRENT)
class DocxFormsTest {

    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String TRANSITIONAL =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** I. for the style Muc, 1. for MucCon. */
    private static final String LISTS =
            looks(7, level(0, "upperRoman", "%1.", "<w:pStyle w:val='Muc'/>"), decimal("MucCon"))
                    + list(1, 7, "");

    private static final String STYLES =
            style("Muc", "", "<w:numPr><w:numId w:val='1'/></w:numPr>")
                    + style("MucCon", "Muc", "")
                    + style("MucConRieng", "MucCon", "");

    @Test
    void stylesNumberTheirParagraphs() {
        var body =
                p("Muc", "Mục đích")
                        + p("MucCon", "Một")
                        + p("MucConRieng", "Hai")
                        + p("Muc", "Tổ chức")
                        + p("MucCon", "Ba")
                        + Files.p("Thường");

        assertThat(lines(body, LISTS, STYLES))
                .containsExactly(
                        "I. Mục đích", "1. Một", "2. Hai", "II. Tổ chức", "1. Ba", "Thường");
    }

    @Test
    void whatAParagraphSaysItselfCountsFirst() {
        var lists = LISTS + looks(8, level(0, "lowerLetter", "%1)", "")) + list(2, 8, "");
        var body =
                p("Muc", "Một")
                        + p("Muc", "<w:numPr><w:numId w:val='0'/></w:numPr>", "Không số")
                        + p("Muc", "<w:numPr><w:numId w:val='2'/></w:numPr>", "Chữ")
                        + p("Muc", "<w:numPr><w:ilvl w:val='1'/></w:numPr>", "Con")
                        + p("Muc", "Hai");

        assertThat(lines(body, lists, STYLES))
                .containsExactly("I. Một", "Không số", "a) Chữ", "1. Con", "II. Hai");
    }

    /** Where the list names no style, the style says its level, or the one it is based on. */
    @Test
    void aStyleMayNameItsLevel() {
        var lists = looks(7, level(0, "decimal", "%1.", ""), level(1, "decimal", "%1.%2.", ""));
        var styles =
                style("Muc", "", "<w:numPr><w:numId w:val='1'/></w:numPr>")
                        + style("Con", "Muc", "<w:numPr><w:ilvl w:val='1'/></w:numPr>");

        assertThat(lines(p("Muc", "a") + p("Con", "b"), lists + list(1, 7, ""), styles))
                .containsExactly("1. a", "1.1. b");
    }

    @Test
    void paragraphsWithoutAStyleHaveTheOrdinaryOne() {
        var styles =
                "<w:style w:type='paragraph' w:default='1' w:styleId='Thuong'><w:pPr><w:numPr><w:numId"
                        + " w:val='1'/></w:numPr></w:pPr></w:style>";

        assertThat(lines(Files.p("a"), LISTS, styles)).containsExactly("I. a");
    }

    @Test
    void stylesThatStandOnEachOtherEnd() {
        var styles = style("A", "B", "") + style("B", "A", "");

        assertThat(lines(p("A", "a"), LISTS, styles)).containsExactly("a");
    }

    /** 17.9.21: a list whose looks are those of the list of a style. */
    @Test
    void looksMayBeThoseOfAStyle() {
        var lists =
                LISTS
                        + "<w:abstractNum w:abstractNumId='9'><w:numStyleLink w:val='Muc'/></w:abstractNum>"
                        + list(3, 9, "");

        assertThat(lines(item(3, 0, "a") + item(3, 1, "b"), lists, STYLES))
                .containsExactly("I. a", "1. b");
    }

    /** 17.9.27, and 17.9.15 without it: lists of the same looks count on. */
    @Test
    void aListMayStartAnew() {
        var lists =
                looks(7, level(0, "decimal", "%1.", ""))
                        + list(1, 7, "")
                        + list(2, 7, "")
                        + list(3, 7, override(5));
        var body =
                item(1, 0, "a")
                        + item(2, 0, "b")
                        + item(3, 0, "c")
                        + item(3, 0, "d")
                        + item(1, 0, "e");

        assertThat(lines(body, lists, "")).containsExactly("1. a", "2. b", "5. c", "6. d", "7. e");
    }

    @Test
    void aListMayLookDifferentInOneLevel() {
        var own =
                "<w:lvlOverride w:ilvl='0'>"
                        + level(0, "upperLetter", "%1.", "")
                        + "</w:lvlOverride>";
        var lists = looks(7, level(0, "decimal", "%1.", ""), decimal("x")) + list(1, 7, own);

        assertThat(lines(item(1, 0, "a") + item(1, 1, "b"), lists, ""))
                .containsExactly("A. a", "1. b");
    }

    /** 17.9.10: 0 never, 1 only with the first level. */
    @Test
    void aLevelBeginsAnewWhereItSays() {
        var never = looks(7, level(0, "upperRoman", "%1.", ""), restart(1, 0)) + list(1, 7, "");
        var chapters = item(1, 0, "I") + item(1, 1, "a") + item(1, 0, "II") + item(1, 1, "b");
        assertThat(lines(chapters, never, "")).containsExactly("I. I", "1. a", "II. II", "2. b");

        var first =
                looks(7, level(0, "upperRoman", "%1.", ""), decimal("x"), restart(2, 1))
                        + list(1, 7, "");
        var parts =
                item(1, 0, "I")
                        + item(1, 1, "1")
                        + item(1, 2, "a")
                        + item(1, 1, "2")
                        + item(1, 2, "b")
                        + item(1, 0, "II")
                        + item(1, 2, "c");
        assertThat(lines(parts, first, ""))
                .containsExactly("I. I", "1. 1", "1. a", "2. 2", "2. b", "II. II", "1. c");
    }

    /** 17.9.4: Chương I, then 1.1. */
    @Test
    void aLevelMayBeInPlainNumbers() {
        var lists =
                looks(
                                7,
                                level(0, "upperRoman", "Chương %1", ""),
                                level(1, "decimal", "%1.%2.", "<w:isLgl/>"))
                        + list(1, 7, "");

        assertThat(lines(item(1, 0, "a") + item(1, 0, "b") + item(1, 1, "c"), lists, ""))
                .containsExactly("Chương I a", "Chương II b", "2.1. c");
    }

    @Test
    void theMainPartIsWhereTheFileSays() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("_rels/.rels", relation("r1", "officeDocument", "/word/document2.xml"));
        parts.put("word/_rels/document2.xml.rels", relation("r7", "header", "header3.xml"));
        parts.put("word/header3.xml", Files.part("hdr", Files.p("TỈNH ỦY")));
        parts.put("word/styles2.xml", Files.part("styles", STYLES));
        parts.put("word/numbering2.xml", Files.part("numbering", LISTS));
        parts.put(
                "word/document2.xml",
                Files.part(
                        "document",
                        p("Muc", "Mục đích")
                                + "<w:sectPr><w:headerReference xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
                                + " w:type='default' r:id='r7'/></w:sectPr>"));

        assertThat(Uploads.read(Files.zip(parts)).text().lines())
                .containsExactly("TỈNH ỦY", "", "I. Mục đích");
    }

    @Test
    void aWorkbookIsNoDocumentWhateverItsMainPartIsCalled() {
        var parts =
                Map.of(
                        "_rels/.rels", relation("r1", "officeDocument", "xl/workbook.xml"),
                        "xl/workbook.xml", Files.part("workbook", ""));

        refused(Files.zip(parts), "file-kind-not-read");
    }

    @Test
    void hiddenWordsAreNoText() {
        var styles =
                "<w:style w:type='character' w:styleId='An'><w:rPr><w:vanish/></w:rPr></w:style>";
        var body =
                "<w:p>"
                        + run("<w:vanish/>", "ẩn")
                        + run("", "Một ")
                        + run("<w:rStyle w:val='An'/>", "ẩn")
                        + run("<w:rStyle w:val='An'/><w:vanish w:val='0'/>", "hai")
                        + "</w:p>"
                        + "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>"
                        + run("", "Ba")
                        + "</w:p>"
                        + item(1, 0, "a")
                        + "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"
                        + run("<w:vanish/>", "ẩn")
                        + "</w:p>"
                        + item(1, 0, "b");

        assertThat(lines(body, LISTS, styles)).containsExactly("Một hai", "Ba", "I. a", "II. b");
    }

    @Test
    void aMarkAmongHiddenWordsCounts() {
        var body = "<w:p>" + run("", "Kế hoạch ") + run("<w:vanish/>", "TỐI MẬT") + "</w:p>";

        refused(document(body, LISTS, STYLES), "classified-document-refused");
    }

    @Test
    void theStrictFormIsReadAlike() {
        var strict = new LinkedHashMap<String, byte[]>();
        parts(p("Muc", "Mục đích") + item(1, 1, "Một"), LISTS, STYLES)
                .forEach((name, part) -> strict.put(name, strict(part)));

        assertThat(Uploads.read(Files.zip(strict)).text().lines())
                .containsExactly("I. Mục đích", "1. Một");
    }

    private static byte[] strict(byte[] part) {
        var text = new String(part, StandardCharsets.UTF_8);
        return text.replace(TRANSITIONAL, STRICT).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> lines(String body, String lists, String styles) {
        return Uploads.read(document(body, lists, styles)).text().lines().toList();
    }

    private static byte[] document(String body, String lists, String styles) {
        return Files.zip(parts(body, lists, styles));
    }

    private static Map<String, byte[]> parts(String body, String lists, String styles) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("word/document.xml", Files.part("document", body));
        parts.put("word/numbering.xml", Files.part("numbering", lists));
        parts.put("word/styles.xml", Files.part("styles", styles));
        return parts;
    }

    private static byte[] relation(String id, String type, String target) {
        return "<Relationships><Relationship Id='%s' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s' Target='%s'/></Relationships>"
                .formatted(id, type, target)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(byte[] file, String type) {
        assertThatThrownBy(() -> Uploads.read(file))
                .isInstanceOfSatisfying(
                        DomainProblem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
