package vn.trienkhai.directive.reader.upload;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads pages until the time is up or a page holds more letters than a page can. */
final class PdfText extends PDFTextStripper {

    private static final int LETTERS = 100_000;

    private final Budget budget;
    private int pages;
    private int letters;

    PdfText(Budget budget) {
        this.budget = budget;
        setLineSeparator("\n");
        setSuppressDuplicateOverlappingText(false);
    }

    int pages() {
        return pages;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        budget.check();
        pages++;
        letters = 0;
        for (var streams = page.getContentStreams(); streams.hasNext(); ) {
            refusePicture(streams.next().getCOSObject());
        }
        super.processPage(page);
    }

    /** What calls itself a picture was not looked at by {@link PackedStreams}. */
    private static void refusePicture(COSStream content) {
        if (COSName.IMAGE.equals(content.getCOSName(COSName.SUBTYPE))) {
            throw new UploadProblem.Damaged("PDF");
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++letters > LETTERS) {
            throw new UploadProblem.Expands();
        }
        super.processTextPosition(text);
    }
}
