package vn.trienkhai.report.files;

import java.util.UUID;
import vn.trienkhai.platform.problem.DomainProblem;

/** The ways a request about a file can be refused. */
abstract sealed class FileProblem extends DomainProblem {

    private FileProblem(Kind kind, String type, String detail) {
        super(kind, type, detail);
    }

    static final class NotFound extends FileProblem {
        NotFound(UUID id) {
            super(Kind.NOT_FOUND, "not-found", "No file " + id);
        }
    }

    static final class TooLarge extends FileProblem {
        TooLarge(int limit) {
            super(Kind.UNACCEPTABLE, "file-too-large", "A file has at most " + limit + " bytes");
        }
    }

    static final class TypeNotAccepted extends FileProblem {
        TypeNotAccepted() {
            super(
                    Kind.UNACCEPTABLE,
                    "file-type-not-accepted",
                    "By its content it is not PDF, DOCX, XLSX, ODT, PNG, JPEG or UTF-8 text");
        }
    }

    static final class ChecksumMismatch extends FileProblem {
        ChecksumMismatch(String received) {
            super(
                    Kind.UNACCEPTABLE,
                    "checksum-mismatch",
                    "The bytes that arrived have the SHA-256 " + received);
        }
    }
}
