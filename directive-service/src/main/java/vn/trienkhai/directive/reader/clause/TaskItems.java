package vn.trienkhai.directive.reader.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.layout.Layout;
import vn.trienkhai.directive.reader.layout.Part;

/**
 * Counts the tasks of the operative part: clauses with no clause inside them, under tasks and
 * organisation. A text without enumeration is one task.
 */
public final class TaskItems {

    private static final int REACH = 40;
    private static final int MANY = 40;
    private static final List<String> ATTRIBUTES =
            List.of(
                    "cơ quan chủ trì",
                    "cơ quan phối hợp",
                    "cơ quan thực hiện",
                    "đơn vị chủ trì",
                    "đơn vị phối hợp",
                    "đơn vị thực hiện",
                    "thời gian thực hiện",
                    "thời gian hoàn thành",
                    "thời hạn",
                    "sản phẩm",
                    "kết quả đầu ra");

    private TaskItems() {}

    /** The number, or null where a text has no body. */
    public static @Nullable Found<Integer> count(
            KeptText text, Layout layout, List<Found<ReadClause>> clauses) {
        var sum = 0;
        var sure = 0.85;
        var from = -1;
        var to = 0;
        for (var part : layout.parts()) {
            if (part.bodyTo() <= part.bodyFrom()) {
                continue;
            }
            var start = text.lineStart(part.bodyFrom());
            var end = text.lineEnd(part.bodyTo() - 1);
            var first = firstFrom(clauses, start);
            var next = firstFrom(clauses, end);
            if (first == next ? sum > 0 : next < clauses.size() && promulgates(text, part)) {
                continue;
            }
            from = from < 0 ? start : from;
            to = end;
            sum += first == next ? 1 : leaves(text, clauses, first, next);
            sure = Math.min(sure, first == next ? 0.85 : next - first > MANY ? 0.6 : 0.75);
        }
        return from < 0 ? null : text.found(sum, from, to, sure, "leaves of the tree");
    }

    private static int firstFrom(List<Found<ReadClause>> clauses, int offset) {
        var at = 0;
        while (at < clauses.size() && clauses.get(at).value().from() < offset) {
            at++;
        }
        return at;
    }

    /** A decision before an annexed plan or regulation, which holds the tasks. */
    private static boolean promulgates(KeptText text, Part part) {
        return !part.attached()
                && part.title() >= 0
                && text.low().startsWith("quyết định", text.lineStart(part.title()));
    }

    /** From the last clause to the first, so that those inside are counted before. */
    private static int leaves(KeptText text, List<Found<ReadClause>> all, int first, int end) {
        var sums = new int[end - first];
        var described = new boolean[end - first];
        var count = 0;
        for (var i = end - 1; i >= first; i--) {
            var clause = all.get(i).value();
            var words = words(text, clause);
            var attribute = ATTRIBUTES.stream().anyMatch(words::startsWith);
            var own = attribute ? 0 : own(clause, words, sums[i - first], described[i - first]);
            if (clause.parent() < first) {
                count += own;
            } else {
                sums[clause.parent() - first] += own;
                described[clause.parent() - first] |= attribute;
            }
        }
        return count;
    }

    private static int own(ReadClause clause, String words, int inside, boolean described) {
        if (!ClauseReader.orders(clause.kind())) {
            return 0;
        }
        if (clause.leaf()) {
            return words.isEmpty() ? 0 : 1;
        }
        return inside == 0 && described ? 1 : inside;
    }

    private static String words(KeptText text, ReadClause clause) {
        var from = Math.min(clause.to(), clause.from() + clause.marker().length());
        return text.low().substring(from, Math.min(clause.to(), from + REACH)).strip();
    }
}
