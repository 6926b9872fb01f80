package vn.trienkhai.directive.reader.upload;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.trienkhai.directive.received.NotReceived;
import vn.trienkhai.platform.problem.DomainProblem;

/** The text layer of a PDF, page by page in one pass. */
final class Pdf {

    /** Fewer letters a page than this are stamps on pictures, not a text. */
    private static final int LETTERS_A_PAGE = 40;

    private Pdf() {}

    static Extracted read(byte[] file, Budget budget) {
        return open(file, budget, document -> text(document, budget));
    }

    static <T> T open(byte[] file, Budget budget, Uploads.OfPdf<T> reading) {
        budget.unpacks();
        PackedStreams.requireBounded(file, budget);
        try (var document =
                Loader.loadPDF(
                        new RandomAccessReadBuffer(file),
                        "",
                        null,
                        null,
                        IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw new UploadProblem.Encrypted();
            }
            return reading.read(document);
        } catch (InvalidPasswordException e) {
            throw new UploadProblem.Encrypted();
        } catch (DomainProblem | NotReceived e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // the library answers some broken files with whatever its parser met first
            throw new UploadProblem.Damaged("PDF");
        }
    }

    private static Extracted text(PDDocument document, Budget budget) throws IOException {
        document.setResourceCache(new org.apache.pdfbox.pdmodel.DefaultResourceCache());
        PdfMarks.refuse(document, budget);
        var out = new TextBuffer(budget);
        var stripper = new PdfText(budget);
        stripper.writeText(document, out);
        var text = out.toString();
        var pages = Math.max(1, stripper.pages());
        if (text.chars().filter(Character::isLetter).count() < (long) LETTERS_A_PAGE * pages) {
            throw new UploadProblem.NoTextLayer();
        }
        return new Extracted(FileKind.PDF, text, pages);
    }
}
