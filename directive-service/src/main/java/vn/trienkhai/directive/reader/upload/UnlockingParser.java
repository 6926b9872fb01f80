package vn.trienkhai.directive.reader.upload;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Opens a PDF. One that is locked against changes only opens with the empty password of its readers
 * (ISO 32000-1, 7.6.3): what is packed in it can be measured only when it is unlocked, and is then
 * measured before it is unpacked. What is unlocked stays in memory; pictures are left out.
 */
final class UnlockingParser extends PDFParser {

    /** The name of what locks a file, each letter as it is or by its number. */
    private static final Pattern LOCK =
            Pattern.compile("/(?:E|#45)(?:n|#6[Ee])(?:c|#63)(?:r|#72)(?:y|#79)(?:p|#70)(?:t|#74)");

    private final Budget budget;

    private UnlockingParser(byte[] file, Budget budget) throws IOException {
        super(
                new RandomAccessReadBuffer(file),
                "",
                null,
                null,
                IOUtils.createMemoryOnlyStreamCache());
        this.budget = budget;
    }

    /** A locked file must be sound: to mend one, the library unpacks what nobody has measured. */
    static PDDocument open(byte[] file, Budget budget) throws IOException {
        var isLocked = LOCK.matcher(new Letters(file, 0, file.length)).find();
        return new UnlockingParser(file, budget).parse(!isLocked);
    }

    /** Bytes as letters, without a copy. */
    @SuppressWarnings("ArrayRecordComponent") // looked through, never compared
    private record Letters(byte[] bytes, int from, int to) implements CharSequence {

        @Override
        public int length() {
            return to - from;
        }

        @Override
        public char charAt(int at) {
            return (char) (bytes[from + at] & 0xFF);
        }

        @Override
        public CharSequence subSequence(int begin, int end) {
            return new Letters(bytes, from + begin, from + end);
        }
    }

    @Override
    protected void prepareDecryption() throws IOException {
        super.prepareDecryption();
        if (securityHandler != null && isLenient()) {
            throw new UploadProblem.Encrypted();
        }
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        var stream = super.parseCOSStream(dictionary);
        if (securityHandler == null) {
            return stream;
        }
        if (PackedStreams.isPicture(dictionary)) {
            return withoutContent(dictionary);
        }
        budget.unlocks(stream.getLength());
        return stream;
    }

    private static COSStream withoutContent(COSDictionary dictionary) throws IOException {
        var empty = new COSStream();
        empty.addAll(dictionary);
        empty.createRawOutputStream().close();
        return empty;
    }

    @Override
    protected synchronized COSBase parseObjectDynamically(COSObjectKey key, boolean required)
            throws IOException {
        var object = super.parseObjectDynamically(key, required);
        if (securityHandler != null && object instanceof COSStream stream) {
            PackedStreams.requireBounded(stream, budget);
        }
        return object;
    }
}
