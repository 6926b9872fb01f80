package vn.trienkhai.directive.reader.layout;

import vn.trienkhai.directive.reader.KeptText;

/** Finds letterheads, bodies, signatures and lists of recipients. */
public final class LayoutReader {

    public Layout read(KeptText text) {
        return Layout.whole(text);
    }
}
