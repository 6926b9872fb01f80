package vn.trienkhai.directive.reader.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Scene;
import vn.trienkhai.directive.reader.header.IssueMonth;
import vn.trienkhai.directive.reader.words.Tokens;
import vn.trienkhai.directive.reader.words.Words;

/**
 * Finds deadlines in the content of a document. Dates of facts, validity, conditions and targets
 * are none, and nothing is looked for under aims and requirements.
 */
public final class DeadlineReader {

    private static final int SHORT = 30;
    private static final Pattern LATER =
            Pattern.compile("\\n-+ ?(?:[Tt]háng|[Qq]uý|[Nn]gày) ?[\\dIV\\n]");

    public List<Found<ReadDeadline>> read(Scene scene) {
        var found = new ArrayList<Found<ReadDeadline>>();
        var parts = scene.layout().parts();
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            lines(scene, part.bodyFrom(), part.bodyTo(), false, found);
            var next = i + 1 < parts.size() ? parts.get(i + 1).first() : scene.text().lineCount();
            lines(scene, part.bodyTo(), next, true, found);
        }
        return found;
    }

    private static void lines(
            Scene scene, int first, int end, boolean annex, List<Found<ReadDeadline>> found) {
        if (end > first) {
            var text = scene.text();
            read(scene, text.lineStart(first), text.lineEnd(end - 1), annex, found);
        }
    }

    private static @Nullable LocalDate issued(Scene scene) {
        var day = scene.asOf();
        return day == null ? IssueMonth.of(scene.text(), scene.layout().main()) : day;
    }

    /** A cell "Tháng 4/2024" whose next line is "- Tháng 6/2024". */
    private static boolean goesOn(String flow, int start, int end) {
        return end - start < SHORT
                && flow.startsWith("\n-", end)
                && LATER.matcher(flow)
                        .region(end, Math.min(flow.length(), end + SHORT))
                        .lookingAt();
    }

    private static int lineEnd(String flow, int from) {
        var end = flow.indexOf('\n', from);
        return end < 0 ? flow.length() : end;
    }

    /** An annex is read where a table in it has a column for the time. */
    private static void read(
            Scene scene, int from, int to, boolean annex, List<Found<ReadDeadline>> found) {
        var flow = scene.text().flow();
        var words = new Words(flow, scene.text().low(), scene.text().isScanned());
        var plain = annex || !Aims.hasClauses(scene, from, to);
        var columns = new Columns();
        var issued = issued(scene);
        var start = from;
        while (start < to) {
            var line = flow.indexOf('\n', start);
            var end = line < 0 || line > to ? to : line;
            end = goesOn(flow, start, end) ? Math.min(to, lineEnd(flow, end + 1)) : end;
            for (var at = start; at < end; at += Tokens.WINDOW) {
                var clause = annex ? null : scene.clauseAt(at);
                var tokens = words.between(at, Math.min(end, at + Tokens.WINDOW));
                if (!Aims.contain(scene, clause)
                        && (!annex || columns.hasTimes() || SlotRules.isPeriod(tokens, issued))) {
                    var text = new DueText(scene, issued, tokens, clause, plain, columns, found);
                    DueReader.read(text);
                    columns.next(tokens, text.carriedOn());
                } else {
                    columns.next(tokens, null);
                }
            }
            start = end + 1;
        }
    }
}
