package vn.trienkhai.directive.reader.upload;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDFs that are locked, or scanned in part. */
public final class PdfForms {

    private PdfForms() {}

    /**
     * The same file, locked.
     *
     * @param user the password of its readers
     */
    static byte[] locked(byte[] pdf, String user, AccessPermission may, int keyLength) {
        try (var document = Loader.loadPDF(pdf)) {
            var lock = new StandardProtectionPolicy("owner", user, may);
            lock.setEncryptionKeyLength(keyLength);
            lock.setPreferAES(keyLength > 40);
            document.protect(lock);
            return Files.saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page for each text; where there is none, or a stamp in brackets, a picture fills it. */
    public static byte[] partlyScanned(List<String> pages) {
        try (var document = new PDDocument()) {
            var font = new PDType1Font(FontName.HELVETICA);
            var scan = new BufferedImage(20, 30, BufferedImage.TYPE_BYTE_GRAY);
            var picture = LosslessFactory.createFromImage(document, scan);
            for (var text : pages) {
                var page = Files.page(document, font, text);
                if (text.isEmpty() || text.startsWith("[")) {
                    try (var content =
                            new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
                        content.drawImage(picture, 0, 0, 600, 800);
                    }
                }
            }
            return Files.saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
