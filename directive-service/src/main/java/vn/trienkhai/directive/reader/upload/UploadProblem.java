package vn.trienkhai.directive.reader.upload;

import java.util.List;
import vn.trienkhai.platform.problem.DomainProblem;

/** Why a file cannot be read. Each names what would help; none repeats what was sent. */
abstract sealed class UploadProblem extends DomainProblem {

    private UploadProblem(String type, String detail) {
        this(Kind.UNACCEPTABLE, type, detail);
    }

    private UploadProblem(Kind kind, String type, String detail) {
        super(kind, type, detail);
    }

    private UploadProblem(String type, String detail, List<String> allowed) {
        super(Kind.UNACCEPTABLE, type, detail, allowed, List.of());
    }

    static final class TooLarge extends UploadProblem {
        TooLarge() {
            super(Kind.TOO_LARGE, "file-too-large", "A document may have 20 MiB; send it in parts");
        }
    }

    static final class KindNotRead extends UploadProblem {
        KindNotRead(String what) {
            super(
                    "file-kind-not-read",
                    "This is " + what + ", which the reader does not read",
                    List.of("plain text in UTF-8", "DOCX", "PDF with a text layer"));
        }
    }

    static final class Damaged extends UploadProblem {
        Damaged(String what) {
            super("file-damaged", "This " + what + " is cut off or broken; send it again whole");
        }
    }

    static final class Encrypted extends UploadProblem {
        Encrypted() {
            super("file-encrypted", "This PDF is locked; send a copy without password or locks");
        }
    }

    static final class ExtractionForbidden extends UploadProblem {
        ExtractionForbidden() {
            super(
                    "pdf-extraction-forbidden",
                    "Who locked this PDF forbids to take its words out; ask for a copy that allows it");
        }
    }

    static final class Expands extends UploadProblem {
        Expands() {
            super(
                    "file-expands-too-much",
                    "What is packed in this file is far larger than a document can be");
        }
    }

    static final class TakesTooLong extends UploadProblem {
        TakesTooLong() {
            super(
                    "file-takes-too-long",
                    "This file needs more time than a document may; send it in parts or as text");
        }
    }

    static final class TextTooLong extends UploadProblem {
        TextTooLong() {
            super("text-too-long", "A document may have 5 million characters; send it in parts");
        }
    }

    static final class NoTextLayer extends UploadProblem {
        NoTextLayer() {
            super(
                    "pdf-without-text",
                    "The pages of this PDF are pictures; send one with a text layer, or the text");
        }
    }

    static final class Empty extends UploadProblem {
        Empty() {
            super("text-empty", "There is no letter in this document");
        }
    }

    static final class LegacyFont extends UploadProblem {
        LegacyFont(String encoding) {
            super(
                    "text-in-legacy-font",
                    "The text is written for fonts of "
                            + encoding
                            + "; convert it to Unicode (TCVN 6909) first",
                    List.of("Unicode"));
        }
    }

    static final class EncodingUnknown extends UploadProblem {
        EncodingUnknown(String likely) {
            super(
                    "text-encoding-not-read",
                    "The text is not UTF-8" + likely + "; save it as UTF-8",
                    List.of("UTF-8", "UTF-16 with a byte order mark"));
        }
    }
}
