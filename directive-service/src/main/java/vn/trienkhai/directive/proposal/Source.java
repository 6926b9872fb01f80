package vn.trienkhai.directive.proposal;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.files.Brought;
import vn.trienkhai.directive.reader.upload.Extracted;

/**
 * A document as it was received, its text taken out.
 *
 * @param name what the caller calls it
 * @param sha256 of the bytes that were sent
 * @param file the bytes themselves, where they are to be kept
 */
record Source(Extracted document, @Nullable String name, String sha256, @Nullable Brought file) {

    Source with(Brought kept) {
        return new Source(document, name, sha256, kept);
    }

    /** Whether it is more than its text: a directive can have it as its file. */
    boolean isFile() {
        return switch (document.kind()) {
            case PDF, DOCX -> true;
            case PASTED, PLAIN_TEXT -> false;
        };
    }

    String text() {
        return document.text();
    }
}
