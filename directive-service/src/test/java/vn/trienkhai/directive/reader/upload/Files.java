package vn.trienkhai.directive.reader.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Documents made for tests. */
public final class Files {

    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String W =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>";

    private Files() {}

    /** A DOCX with these paragraphs. */
    public static byte[] docx(String... paragraphs) {
        var body = new StringBuilder();
        for (var paragraph : paragraphs) {
            body.append(p(paragraph));
        }
        return docxOf(body.toString());
    }

    static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    static byte[] docxOf(String body) {
        return zip(
                Map.of(
                        "word/document.xml",
                        (W + body + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] docxOf(String body, String numbering) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "word/document.xml",
                (W + body + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
        parts.put("word/numbering.xml", numbering.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    /** A document that brings a program. */
    public static byte[] withMacros(String text) {
        return docxOf(p(text), Map.of("word/vbaProject.bin", new byte[] {1}));
    }

    /** A document that is a workbook as well. */
    public static byte[] withWorkbook(String text) {
        return docxOf(p(text), Map.of("xl/workbook.xml", new byte[] {1}));
    }

    /** A workbook of one sheet with these shared texts and these cells. */
    public static byte[] workbook(String texts, String cells) {
        var x = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "xl/workbook.xml",
                utf8("<workbook" + x + "><sheets><sheet name=\"Phụ lục 1\"/></sheets></workbook>"));
        parts.put("xl/sharedStrings.xml", utf8("<sst" + x + ">" + texts + "</sst>"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                utf8(
                        "<worksheet"
                                + x
                                + "><sheetData><row>"
                                + cells
                                + "</row></sheetData></worksheet>"));
        return zip(parts);
    }

    /** A presentation of one slide with notes, its master and a drawing. */
    public static byte[] presentation(String slide, String notes) {
        var a = " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("ppt/presentation.xml", utf8("<presentation/>"));
        parts.put(
                "ppt/slideMasters/slideMaster1.xml",
                utf8("<m" + a + "><a:p><a:t>Bấm để sửa</a:t></a:p></m>"));
        parts.put("ppt/slides/slide1.xml", utf8("<sld" + a + ">" + slide + "</sld>"));
        parts.put("ppt/notesSlides/notesSlide1.xml", utf8("<notes" + a + ">" + notes + "</notes>"));
        return zip(parts);
    }

    /** A text document with this body and these heads of pages. */
    public static byte[] openDocument(String body, String heads) {
        return openFile("text", body, heads);
    }

    public static byte[] openPresentation(String body) {
        return openFile("presentation", body, "");
    }

    private static byte[] openFile(String kind, String body, String heads) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", utf8("application/vnd.oasis.opendocument." + kind));
        parts.put("content.xml", utf8(open("body", body)));
        parts.put("styles.xml", utf8(open("master-styles", heads)));
        return zip(parts);
    }

    private static String open(String part, String content) {
        var name = "urn:oasis:names:tc:opendocument:xmlns:";
        return "<office:document xmlns:office=\"%soffice:1.0\" xmlns:text=\"%stext:1.0\" xmlns:table=\"%stable:1.0\"><office:%s>%s</office:%s></office:document>"
                .formatted(name, name, name, part, content, part);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A part of a DOCX: {@code hdr}, {@code ftr}, {@code footnotes}. */
    static byte[] part(String root, String content) {
        return "<w:%s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">%s</w:%s>"
                .formatted(root, content, root)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A DOCX with further parts beside its body. */
    static byte[] docxOf(String body, Map<String, byte[]> parts) {
        var all = new LinkedHashMap<String, byte[]>();
        all.put(
                "word/document.xml",
                (W + body + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
        all.putAll(parts);
        return zip(all);
    }

    /** A piece of text on a page, and where its line begins. */
    public record Piece(float x, float y, String text) {}

    /** A PDF of one page with these pieces, in this order. */
    public static byte[] pdfOf(List<Piece> pieces) {
        try (var document = new PDDocument();
                var file = Files.class.getResourceAsStream(FONT)) {
            var font = PDType0Font.load(document, file);
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                for (var piece : pieces) {
                    content.beginText();
                    content.setFont(font, 11);
                    content.newLineAtOffset(piece.x(), piece.y());
                    content.showText(piece.text());
                    content.endText();
                }
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zip(Map<String, byte[]> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A DOCX whose text is so many bytes of one letter. */
    static byte[] zipBomb(long size) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write((W + "<w:p><w:r><w:t>").getBytes(StandardCharsets.UTF_8));
            var block = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (long written = 0; written < size; written += block.length) {
                zip.write(block);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PDF with a page for each text; Vietnamese letters are embedded. */
    public static byte[] pdf(List<String> pages) {
        try (var document = new PDDocument();
                var file = Files.class.getResourceAsStream(FONT)) {
            var font = PDType0Font.load(document, file);
            for (var text : pages) {
                page(document, font, text);
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Many pages with the same sentence and their number. */
    public static byte[] longPdf(int pages) {
        try (var document = new PDDocument()) {
            var font = new PDType1Font(FontName.HELVETICA);
            for (int i = 1; i <= pages; i++) {
                page(
                        document,
                        font,
                        "Trang "
                                + i
                                + ": cac co quan, don vi, dia phuong bao cao ket qua thuc hien ke"
                                + " hoach.");
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page whose content unpacks to so many bytes. */
    static byte[] packedPdf(int size) {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var content = new PDStream(document);
            try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
                var block = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
                for (int written = 0; written < size; written += block.length) {
                    out.write(block);
                }
            }
            page.setContents(content);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PDPage page(PDDocument document, PDFont font, String text) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 10);
            content.setLeading(14);
            content.newLineAtOffset(40, 740);
            for (var line : text.split("\n", -1)) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
        return page;
    }

    static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
