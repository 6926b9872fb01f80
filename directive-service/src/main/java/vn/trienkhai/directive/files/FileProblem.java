package vn.trienkhai.directive.files;

import java.util.UUID;
import vn.trienkhai.platform.problem.DomainProblem;

/** The ways a request about a file can be refused. Nothing of a refused file is kept. */
abstract sealed class FileProblem extends DomainProblem {

    private FileProblem(Kind kind, String type, String detail) {
        super(kind, type, detail);
    }

    static final class NotFound extends FileProblem {
        NotFound(UUID id) {
            super(Kind.NOT_FOUND, "file-not-found", "No file " + id);
        }
    }

    static final class TooLarge extends FileProblem {
        TooLarge(long limit) {
            super(Kind.TOO_LARGE, "file-too-large", detail(limit));
        }

        static String detail(long limit) {
            return "A file has at most " + limit + " bytes";
        }
    }

    static final class Empty extends FileProblem {
        Empty() {
            super(Kind.UNACCEPTABLE, "file-empty", "The file has no bytes");
        }
    }

    static final class BrokenOff extends FileProblem {
        BrokenOff() {
            super(Kind.INVALID, "upload-broken-off", "The bytes stopped coming; send them again");
        }
    }

    static final class NoSuchRange extends FileProblem {
        NoSuchRange(long size) {
            super(
                    Kind.NO_SUCH_RANGE,
                    "range-not-satisfiable",
                    "The file has %d bytes; the range begins behind them".formatted(size));
        }
    }

    static final class TooMany extends FileProblem {
        TooMany(int limit) {
            super(Kind.CONFLICT, "too-many-files", "A directive has at most " + limit + " files");
        }
    }

    static final class NameUnusable extends FileProblem {
        NameUnusable() {
            super(
                    Kind.UNACCEPTABLE,
                    "file-name-unusable",
                    "A file name is not blank and has no slash, backslash, control or direction character");
        }
    }

    static final class TypeNotAccepted extends FileProblem {
        TypeNotAccepted(String name, String found) {
            super(
                    Kind.UNACCEPTABLE,
                    "file-type-not-accepted",
                    "«%s» is by its content %s, which is not kept here".formatted(name, found));
        }
    }

    static final class TypeMismatch extends FileProblem {
        TypeMismatch(String name, String found) {
            super(
                    Kind.UNACCEPTABLE,
                    "file-type-mismatch",
                    "«%s» is by its content %s: its name says something else"
                            .formatted(name, found));
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

    static final class ArchiveBomb extends FileProblem {
        ArchiveBomb(String why) {
            super(Kind.UNACCEPTABLE, "archive-bomb", "The archive is refused: " + why);
        }
    }

    static final class ArchiveUnreadable extends FileProblem {
        ArchiveUnreadable() {
            super(
                    Kind.UNACCEPTABLE,
                    "archive-unreadable",
                    "The archive is damaged or encrypted, so it cannot be looked through");
        }
    }
}
