package vn.trienkhai.directive.proposal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers of pages as a person writes them: 2, 4-7. */
final class PageNumbers {

    private static final int MOST = 50;

    private PageNumbers() {}

    /** Nothing for none. */
    static @Nullable String written(List<Integer> pages) {
        var ranges = new ArrayList<String>();
        for (int at = 0; at < pages.size(); ) {
            var last = at;
            while (last + 1 < pages.size() && pages.get(last + 1) == pages.get(last) + 1) {
                last++;
            }
            var first = pages.get(at);
            ranges.add(at == last ? "" + first : first + "-" + pages.get(last));
            at = last + 1;
        }
        return ranges.isEmpty() ? null : shortened(ranges);
    }

    private static String shortened(List<String> ranges) {
        return ranges.size() <= MOST
                ? String.join(", ", ranges)
                : String.join(", ", ranges.subList(0, MOST)) + " and others";
    }
}
