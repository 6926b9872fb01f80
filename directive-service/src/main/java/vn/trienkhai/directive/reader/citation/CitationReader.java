package vn.trienkhai.directive.reader.citation;

import java.util.List;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.header.HeaderFields;
import vn.trienkhai.directive.reader.layout.Layout;

/** Finds cited documents. */
public final class CitationReader {

    public List<Found<Citation>> read(KeptText text, Layout layout, HeaderFields header) {
        return List.of();
    }
}
