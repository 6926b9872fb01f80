package vn.trienkhai.directive.reader.upload;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.trienkhai.directive.received.NotReceived;
import vn.trienkhai.platform.problem.DomainProblem;

/** The text layer of a PDF, page by page in one pass. */
final class Pdf {

    private Pdf() {}

    static Extracted read(byte[] file, Budget budget) {
        return open(file, budget, document -> text(document, budget));
    }

    static <T> T open(byte[] file, Budget budget, Uploads.OfPdf<T> reading) {
        budget.unpacks();
        PackedStreams.requireBounded(file, budget);
        try (var document = UnlockingParser.open(file, budget)) {
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

    /** Who locked it may forbid to take words out; that is respected (ISO 32000-1, 7.6.3.1). */
    private static Extracted text(PDDocument document, Budget budget) throws IOException {
        if (!document.getCurrentAccessPermission().canExtractContent()) {
            throw new UploadProblem.ExtractionForbidden();
        }
        document.setResourceCache(new DefaultResourceCache());
        PdfMarks.refuse(document, budget);
        var out = new TextBuffer(budget);
        var stripper = new PdfText(budget);
        stripper.writeText(document, out);
        if (!stripper.hasWords()) {
            throw new UploadProblem.NoTextLayer();
        }
        return new Extracted(FileKind.PDF, out.toString(), stripper.pages(), stripper.pictures());
    }
}
