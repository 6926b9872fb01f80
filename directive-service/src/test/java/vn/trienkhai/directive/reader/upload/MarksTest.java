package vn.trienkhai.directive.reader.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trienkhai.platform.problem.DomainProblem;

/** A mark that is no line of the text is seen too: watermarks, stamps, fields, properties. */
class MarksTest {

    private static final String V = " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    /** What is done to a PDF. */
    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:r><w:pict><v:shape%s><v:textpath"
                        + " string=\"%s\"/></v:shape></w:pict></w:r></w:p>",
                "<w:p><w:r><w:Fallback><v:textpath%s string=\"%s\"/></w:Fallback></w:r></w:p>",
                "<w:p><w:r><w:drawing><v:docPr%s id=\"1\" descr=\"%s\"/></w:drawing></w:r></w:p>",
                "<w:p><w:r><v:txbx%s><w:txbxContent><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:txbxContent></v:txbx></w:r></w:p>"
            })
    void aWatermarkOfADocxIsSeen(String drawn) {
        for (var part : List.of("word/header1.xml", "word/header3.xml", "word/footer2.xml")) {
            refused(docx(part, Files.part("hdr", drawn.formatted(V, "TỐI MẬT"))));
            read(docx(part, Files.part("hdr", drawn.formatted(V, "BẢO MẬT"))));
        }
        refused(Files.docxOf(Files.p("KẾ HOẠCH") + drawn.formatted(V, "MẬT")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docProps/core.xml",
                "docProps/custom.xml",
                "word/comments.xml",
                "word/diagrams/data1.xml"
            })
    void aMarkBesideTheTextOfADocxIsSeen(String part) {
        var said = "<a:p xmlns:a=\"urn:a\"><a:t>%s</a:t></a:p>";
        refused(docx(part, said.formatted("TUYỆT MẬT").getBytes(StandardCharsets.UTF_8)));
        read(docx(part, said.formatted("Bảo mật").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatAStampOfAPdfSaysIsSeen() {
        refused(pdf(document -> stamp(document, "TỐI MẬT", "x")));
        read(pdf(document -> stamp(document, "ĐÃ DUYỆT", "x")));
    }

    @Test
    void whatAStampOfAPdfShowsIsSeen() {
        refused(pdf(document -> stamp(document, "x", "TUYET MAT")));
        read(pdf(document -> stamp(document, "x", "DA DUYET")));
    }

    @Test
    void whatAFieldOfAPdfHoldsIsSeen() {
        refused(pdf(document -> field(document, "MẬT")));
        read(pdf(document -> field(document, "Thường")));
    }

    @Test
    void whatAPdfSaysOfItselfIsSeen() {
        refused(pdf(document -> document.getDocumentInformation().setKeywords("Tuyệt mật")));
        refused(pdf(document -> properties(document, "<a>TỐI MẬT</a>")));
        read(pdf(document -> properties(document, "<a>TỐI MẬT")));
    }

    private static byte[] docx(String part, byte[] content) {
        return Files.docxOf(Files.p("KẾ HOẠCH kiểm tra"), Map.of(part, content));
    }

    private static byte[] pdf(Change change) {
        var plain = Files.pdf(List.of("KẾ HOẠCH kiểm tra việc thực hiện nhiệm vụ của các đơn vị"));
        try (var document = Loader.loadPDF(plain)) {
            change.to(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void stamp(PDDocument document, String says, String shows) throws IOException {
        var stamp = new PDAnnotationRubberStamp();
        stamp.setContents(says);
        stamp.setRectangle(new PDRectangle(300, 700, 200, 60));
        var look = new PDAppearanceStream(document);
        look.setBBox(new PDRectangle(200, 60));
        look.setResources(new PDResources());
        var font = look.getResources().add(new PDType1Font(FontName.HELVETICA));
        try (var out = look.getCOSObject().createOutputStream()) {
            out.write(
                    "BT /%s 20 Tf .7 .7 -.7 .7 10 10 Tm (%s) Tj ET"
                            .formatted(font.getName(), shows)
                            .getBytes(StandardCharsets.US_ASCII));
        }
        var looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(look);
        stamp.setAppearance(looks);
        document.getPage(0).getAnnotations().add(stamp);
    }

    private static void field(PDDocument document, String value) throws IOException {
        var form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        var field = new PDTextField(form);
        field.setPartialName("degree");
        field.getCOSObject().setString("V", value);
        form.setFields(List.of(field));
    }

    private static void properties(PDDocument document, String xml) throws IOException {
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xml.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private static void refused(byte[] file) {
        assertThatThrownBy(() -> ClassifiedText.refuse(Uploads.read(file).text()))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem ->
                                assertThat(problem.type())
                                        .isEqualTo("classified-document-refused"));
    }

    private static void read(byte[] file) {
        ClassifiedText.refuse(Uploads.read(file).text());
    }
}
