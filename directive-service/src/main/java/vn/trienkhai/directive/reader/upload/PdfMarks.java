package vn.trienkhai.directive.reader.upload;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * Looks for a secrecy mark where a PDF shows or keeps words besides the text of its pages: stamps
 * and notes, fields of forms, properties.
 */
final class PdfMarks {

    private static final int MOST_STAMPS = 500;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final PDDocument document;
    private final Budget budget;
    private final List<PDAppearanceStream> drawn = new ArrayList<>();

    private PdfMarks(PDDocument document, Budget budget) {
        this.document = document;
        this.budget = budget;
    }

    static void refuse(PDDocument document, Budget budget) throws IOException {
        new PdfMarks(document, budget).refuse();
    }

    private void refuse() throws IOException {
        words(document.getDocumentInformation().getCOSObject());
        properties();
        fields();
        for (var page : document.getPages()) {
            budget.check();
            for (var annotation : page.getAnnotations()) {
                annotation(annotation);
            }
        }
        for (var look : drawn) {
            var words = words(look);
            ClassifiedText.refuse(words);
            ClassifiedText.refuse(BLANKS.matcher(words).replaceAll("")); // drawn across the page
        }
    }

    private void properties() throws IOException {
        var properties = document.getDocumentCatalog().getMetadata();
        if (properties != null) {
            try (var xml = properties.exportXMPMetadata()) {
                ClassifiedText.refuseIn(Docx.reader(xml));
            } catch (XMLStreamException e) {
                // broken properties say nothing
            }
        }
    }

    private void fields() throws IOException {
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            for (var field : form.getFieldTree()) {
                budget.check();
                ClassifiedText.refuse(field.getValueAsString());
            }
        }
    }

    private void annotation(PDAnnotation annotation) {
        words(annotation.getCOSObject());
        var look = annotation.getNormalAppearanceStream();
        if (look != null && drawn.size() < MOST_STAMPS) {
            if (PackedStreams.isPicture(look.getCOSObject())) {
                throw new UploadProblem.Damaged("PDF");
            }
            drawn.add(look);
        }
    }

    /** Whatever a dictionary says in words: title, subject, contents of a note. */
    private static void words(COSDictionary dictionary) {
        for (var value : dictionary.getValues()) {
            if (value instanceof COSString words) {
                ClassifiedText.refuse(words.getString());
            }
        }
    }

    /** A stamp drawn on a page of its own is read as pages are. */
    private String words(PDAppearanceStream look) throws IOException {
        try (var alone = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            alone.addPage(page);
            try (var content = new PDPageContentStream(alone, page)) {
                content.drawForm(look);
            }
            var words = new TextBuffer(budget);
            new PdfText(budget).writeText(alone, words);
            return words.toString();
        }
    }
}
