package vn.trienkhai.directive.reader.upload;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads pages until the time is up or a page holds more letters than a page can. Columns that stand
 * on one line stay apart, as in a letterhead.
 */
final class PdfText extends PDFTextStripper {

    private static final int LETTERS = 100_000;

    /** So many widths of a blank no justified line has between two words. */
    private static final float COLUMN = 6;

    private final Budget budget;
    private int pages;
    private int letters;
    private float lineEnd = Float.NaN;
    private Columns columns = new Columns(Writer.nullWriter());

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

    @Override
    protected void startPage(PDPage page) throws IOException {
        columns = new Columns(getOutput());
        lineEnd = Float.NaN;
        super.startPage(page);
    }

    @Override
    protected void writeString(String word, List<TextPosition> letters) {
        var apart = false;
        if (!letters.isEmpty()) {
            var first = letters.getFirst();
            var last = letters.getLast();
            apart = first.getXDirAdj() - lineEnd > COLUMN * first.getWidthOfSpace();
            lineEnd = last.getXDirAdj() + last.getWidthDirAdj();
        }
        columns.write(word, apart);
    }

    @Override
    protected void writeWordSeparator() {
        columns.write(" ", false);
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        lineEnd = Float.NaN;
        columns.endLine();
    }

    @Override
    protected void writePageEnd() throws IOException {
        writeLineSeparator();
        columns.flush();
    }
}
