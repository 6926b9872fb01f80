package vn.trienkhai.directive.reader.deadline;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.directive.reader.Found;
import vn.trienkhai.directive.reader.Scene;
import vn.trienkhai.directive.reader.words.Tokens;
import vn.trienkhai.directive.reader.words.Words;

/**
 * Finds deadlines in the content of a document. Dates of facts, validity, conditions and targets
 * are none, and nothing is looked for under aims and requirements.
 */
public final class DeadlineReader {

    public List<Found<ReadDeadline>> read(Scene scene) {
        var found = new ArrayList<Found<ReadDeadline>>();
        for (var part : scene.layout().parts()) {
            if (part.bodyTo() > part.bodyFrom()) {
                var text = scene.text();
                read(
                        scene,
                        text.lineStart(part.bodyFrom()),
                        text.lineEnd(part.bodyTo() - 1),
                        found);
            }
        }
        return found;
    }

    private static void read(Scene scene, int from, int to, List<Found<ReadDeadline>> found) {
        var flow = scene.text().flow();
        var words = new Words(flow, scene.text().low());
        var plain = !Aims.hasClauses(scene, from, to);
        var start = from;
        while (start < to) {
            var line = flow.indexOf('\n', start);
            var end = line < 0 || line > to ? to : line;
            for (var at = start; at < end; at += Tokens.WINDOW) {
                var clause = scene.clauseAt(at);
                if (!Aims.contain(scene, clause)) {
                    var tokens = words.between(at, Math.min(end, at + Tokens.WINDOW));
                    DueReader.read(new DueText(scene, tokens, clause, plain, found));
                }
            }
            start = end + 1;
        }
    }
}
