package vn.trienkhai.directive.proposal;

import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.upload.Extracted;

/**
 * A document as it was received, its text taken out.
 *
 * @param name what the caller calls it
 * @param sha256 of the bytes that were sent
 */
record Source(Extracted document, @Nullable String name, String sha256) {

    String text() {
        return document.text();
    }
}
