package vn.trienkhai.directive.reader.header;

import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.layout.Part;

/** Reads letterhead, title and signature of one document. */
public final class HeaderReader {

    public HeaderFields read(KeptText text, Part part) {
        return HeaderFields.none();
    }
}
