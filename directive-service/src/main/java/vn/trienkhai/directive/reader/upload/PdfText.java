package vn.trienkhai.directive.reader.upload;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
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

    /** Fewer on a page are stamps on a picture, not a text. */
    private static final int TEXT = 40;

    /** Beside pages that are pictures a page of text has so many; a long stamp has fewer. */
    private static final int TEXT_AMONG_PICTURES = 200;

    /** So many widths of a blank no justified line has between two words. */
    private static final float COLUMN = 6;

    private final Budget budget;
    private final List<Integer> pictures = new ArrayList<>();
    private int most;
    private boolean hasPicture;
    private int signs;
    private int letters;
    private float lineEnd = Float.NaN;
    private Columns columns = new Columns(Writer.nullWriter());

    PdfText(Budget budget) {
        this.budget = budget;
        setLineSeparator("\n");
        setSuppressDuplicateOverlappingText(false);
    }

    /** Afterwards; the current page is then the one behind the last. */
    int pages() {
        return getCurrentPageNo() - 1;
    }

    /** Whether any page has a text. */
    boolean hasWords() {
        return most >= (pictures.isEmpty() ? TEXT : TEXT_AMONG_PICTURES);
    }

    /** The pages that show a picture and have no text. */
    List<Integer> pictures() {
        return pictures;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        budget.check();
        signs = 0;
        letters = 0;
        hasPicture = false;
        for (var streams = page.getContentStreams(); streams.hasNext(); ) {
            refusePicture(streams.next().getCOSObject());
        }
        super.processPage(page);
        most = Math.max(most, letters);
        if (letters < TEXT && hasPicture) {
            pictures.add(getCurrentPageNo());
        }
    }

    /** What calls itself a picture was not looked at by {@link PackedStreams}. */
    private static void refusePicture(COSStream content) {
        if (PackedStreams.isPicture(content)) {
            throw new UploadProblem.Damaged("PDF");
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.check();
        hasPicture |= shows(operator.getName(), operands);
        super.processOperator(operator, operands);
    }

    private boolean shows(String operator, List<COSBase> operands) {
        return operator.equals("BI")
                || (operator.equals("Do")
                        && operands.getFirst() instanceof COSName name
                        && getResources().isImageXObject(name));
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++signs > LETTERS) {
            throw new UploadProblem.Expands();
        }
        letters += Character.isLetter(text.getUnicode().codePointAt(0)) ? 1 : 0;
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
