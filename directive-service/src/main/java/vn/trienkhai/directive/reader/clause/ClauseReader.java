package vn.trienkhai.directive.reader.clause;

import java.util.List;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.layout.Layout;

/** Builds the tree of numbered clauses. */
public final class ClauseReader {

    public List<Found<ReadClause>> read(KeptText text, Layout layout) {
        return List.of();
    }
}
