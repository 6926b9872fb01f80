package vn.trienkhai.directive.reader;

import java.util.List;
import java.util.function.IntConsumer;
import vn.trienkhai.directive.reader.citation.CitationReader;
import vn.trienkhai.directive.reader.clause.ClauseReader;
import vn.trienkhai.directive.reader.clause.TaskItems;
import vn.trienkhai.directive.reader.deadline.DeadlineReader;
import vn.trienkhai.directive.reader.duty.DutyReader;
import vn.trienkhai.directive.reader.header.HeaderReader;
import vn.trienkhai.directive.reader.header.StampReader;
import vn.trienkhai.directive.reader.layout.Layout;
import vn.trienkhai.directive.reader.layout.LayoutReader;
import vn.trienkhai.directive.reader.layout.Part;
import vn.trienkhai.directive.reader.recipient.RecipientReader;

/**
 * Reads the text of a directive. The same text and the same registry always give the same reading;
 * no text makes it fail.
 */
public final class DocumentReader {

    private final LayoutReader layouts = new LayoutReader();
    private final StampReader stamps = new StampReader();
    private final HeaderReader headers = new HeaderReader();
    private final CitationReader citations = new CitationReader();
    private final ClauseReader clauses = new ClauseReader();
    private final RecipientReader recipients = new RecipientReader();
    private final DeadlineReader deadlines = new DeadlineReader();
    private final DutyReader duties = new DutyReader();

    public Reading read(String raw, Bodies bodies) {
        return read(raw, bodies, _ -> {});
    }

    /**
     * Reads and says how far it has come.
     *
     * @param progress hears how much of the work on the whole text is done, in percent, after each
     *     walk over it
     */
    public Reading read(String raw, Bodies bodies, IntConsumer progress) {
        var text = KeptText.of(raw);
        progress.accept(25);
        return Secrecy.mark(text)
                .map(mark -> Reading.refused(text, mark))
                .orElseGet(() -> read(text, layouts.read(text), bodies, progress));
    }

    private Reading read(KeptText text, Layout layout, Bodies bodies, IntConsumer progress) {
        var scene = scene(text, layout, bodies);
        progress.accept(55);
        var due = deadlines.read(scene);
        progress.accept(75);
        var assignments = duties.read(scene);
        progress.accept(95);
        return new Reading(
                text,
                0,
                null,
                scene.header(),
                stamps.read(text),
                scene.citations(),
                scene.clauses(),
                due,
                assignments,
                duties.routes(scene, assignments, due),
                scene.addressees(),
                recipients.recipients(text, layout.main()),
                attached(text, layout),
                TaskItems.count(text, layout, scene.clauses()));
    }

    private Scene scene(KeptText text, Layout layout, Bodies bodies) {
        var header = headers.read(text, layout.main());
        return new Scene(
                text,
                layout,
                header,
                citations.read(text, layout, header),
                clauses.read(text, layout),
                recipients.addressees(text, layout.main()),
                LocalBodies.of(bodies, header));
    }

    private List<Attached> attached(KeptText text, Layout layout) {
        return layout.parts().stream()
                .filter(Part::attached)
                .map(part -> attached(text, part))
                .toList();
    }

    private Attached attached(KeptText text, Part part) {
        var begin = text.lineStart(part.first());
        return new Attached(
                headers.read(text, part),
                recipients.addressees(text, part),
                recipients.recipients(text, part),
                begin,
                text.span(begin, text.lineEnd(part.end() - 1)));
    }
}
