package vn.trienkhai.directive.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.evidence.Evidence;
import vn.trienkhai.directive.evidence.PdfSignatures;
import vn.trienkhai.directive.files.FileTexts.Job;
import vn.trienkhai.directive.files.FileTexts.Outcome;
import vn.trienkhai.directive.files.FileTexts.State;
import vn.trienkhai.directive.reader.upload.ClassifiedText;
import vn.trienkhai.directive.reader.upload.Uploads;
import vn.trienkhai.directive.received.NotReceived;
import vn.trienkhai.directive.received.Room;
import vn.trienkhai.platform.problem.DomainProblem;

/**
 * The text of one kept file and the signatures in it, taken out as documents to be read are, within
 * the same limits of time and memory (row 146). What carries a secrecy mark is not kept as text.
 */
@ApplicationScoped
class TextOfFile {

    /** The index takes no more of a document with all its files. */
    private static final int LONGEST = 200_000;

    private static final Map<String, Function<byte[], String>> READERS =
            Map.of(
                    FileKind.PDF.mediaType(), TextOfFile::document,
                    FileKind.DOCX.mediaType(), TextOfFile::document,
                    FileKind.TEXT.mediaType(), TextOfFile::document,
                    FileKind.XLSX.mediaType(), Uploads::words,
                    FileKind.ODS.mediaType(), Uploads::words,
                    FileKind.PPTX.mediaType(), Uploads::words,
                    FileKind.ODP.mediaType(), Uploads::words,
                    FileKind.ODT.mediaType(), Uploads::words);

    private final FileStores stores;
    private final PdfSignatures signatures;
    private final Room room;

    TextOfFile(FileStores stores, PdfSignatures signatures, Room room) {
        this.stores = stores;
        this.signatures = signatures;
        this.room = room;
    }

    /** Something that may be better next time. */
    static final class Passing extends RuntimeException {

        private final String problem;

        Passing(String problem) {
            super(problem, null, false, false);
            this.problem = problem;
        }

        String problem() {
            return problem;
        }
    }

    Outcome read(Job job) {
        var reader = READERS.get(job.mediaType());
        if (reader == null) {
            return Outcome.without(State.NONE, "file-kind-not-read");
        }
        if (job.size() > Uploads.LIMIT) {
            return Outcome.without(State.UNREADABLE, "file-too-large");
        }
        try (var place = room.enter()) {
            place.settle(Room.MOST);
            var bytes = bytes(job);
            return text(reader, bytes).with(evidence(job, bytes));
        } catch (NotReceived busy) {
            throw new Passing("reader-busy");
        }
    }

    private @Nullable Evidence evidence(Job job, byte[] bytes) {
        return job.mediaType().equals(FileKind.PDF.mediaType())
                ? signatures.of(bytes).orElse(null)
                : null;
    }

    private static Outcome text(Function<byte[], String> reader, byte[] bytes) {
        try {
            var text = reader.apply(bytes);
            ClassifiedText.refuse(text);
            return Outcome.read(fitting(text));
        } catch (DomainProblem problem) {
            if (problem.type().equals("file-takes-too-long")) {
                throw new Passing(problem.type());
            }
            return Outcome.without(State.UNREADABLE, problem.type());
        }
    }

    private static String document(byte[] bytes) {
        return Uploads.read(bytes).text();
    }

    private byte[] bytes(Job job) {
        var bytes = new ByteArrayOutputStream((int) job.size());
        try {
            stores.at(job.place()).copy(job.file(), ByteRange.all(job.size()), bytes);
        } catch (IOException e) {
            throw new Passing("file-not-whole");
        }
        return bytes.toByteArray();
    }

    private static String fitting(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\0", "");
        if (composed.length() <= LONGEST) {
            return composed;
        }
        var half = Character.isHighSurrogate(composed.charAt(LONGEST - 1));
        return composed.substring(0, half ? LONGEST - 1 : LONGEST);
    }
}
