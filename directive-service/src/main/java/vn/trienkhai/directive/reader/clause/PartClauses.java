package vn.trienkhai.directive.reader.clause;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.reader.KeptText;
import vn.trienkhai.directive.reader.Letters;
import vn.trienkhai.directive.reader.Line;
import vn.trienkhai.directive.reader.clause.Marker.Form;
import vn.trienkhai.directive.reader.layout.Part;

/** The clauses of one document of a file, in one walk over its lines. */
final class PartClauses {

    /** No directive has more clauses; what does is no directive. */
    private static final int MOST = 20_000;

    private static final int LONGEST_TITLE = 300;
    private static final int LONG_PARAGRAPH = 200;
    private static final int LONGEST_LINE = 4000;
    private static final int LONGEST_ARTICLE = 1500;
    private static final Set<String> CLOSINGS =
            Set.of(
                    "trên đây là",
                    "trong quá trình",
                    "quá trình",
                    "yêu cầu",
                    "đề nghị",
                    "căn cứ",
                    "nhận được",
                    "kế hoạch này",
                    "chỉ thị này",
                    "kết luận này",
                    "nghị quyết này",
                    "công điện này",
                    "văn phòng",
                    "thủ tướng chính phủ yêu cầu",
                    "ủy ban nhân dân",
                    "ubnd",
                    "chủ tịch",
                    "thông báo này");

    private final KeptText text;
    private final Part part;
    private final LineSense sense;
    private final Markers markers;
    private final Outline outline = new Outline();
    private int closing = -1;
    private boolean addressed;

    PartClauses(KeptText text, Part part) {
        this.text = text;
        this.part = part;
        this.sense = new LineSense(text, part.bodyFrom(), part.bodyTo());
        this.markers = new Markers(text.flow(), text.low());
    }

    List<Node> read() {
        for (var i = part.bodyFrom(); i < part.bodyTo() && outline.nodes.size() < MOST; i++) {
            var line = text.line(i);
            if (!line.cell() && !line.isEmpty()) {
                line(line);
            }
        }
        dropRecipients(outline.nodes);
        ends(outline.nodes);
        outline.nodes.forEach(this::classify);
        return outline.nodes;
    }

    private void classify(Node node) {
        var above = node.parent < 0 ? null : outline.nodes.get(node.parent).kind;
        var title = !node.title().isEmpty() || node.capitals;
        var letter = part.address() >= 0 && part.title() < 0;
        node.kind = Kinds.of(node.head, title, letter, above);
        if (node.marker.form() == Form.ARTICLE && node.leaf) {
            var to = Math.min(node.to, node.marker.from() + LONGEST_ARTICLE);
            var told = Kinds.article(text.low().substring(node.marker.from(), to));
            node.kind = told == null ? node.kind : told;
        }
    }

    /** A list of recipients whose heading the scanner lost: last of all, it ends in "Lưu: VT". */
    private void dropRecipients(List<Node> nodes) {
        var last = nodes.size() - 1;
        var known = false;
        while (last >= 0 && nodes.get(last).marker.form() == Form.BULLET) {
            known |= isRecipient(nodes.get(last).head);
            last--;
        }
        if (known) {
            closing = nodes.get(last + 1).marker.from();
            nodes.subList(last + 1, nodes.size()).clear();
        }
    }

    private static boolean isRecipient(String head) {
        return head.startsWith("lưu: vt")
                || head.startsWith("lưu vt")
                || head.startsWith("lưu: v")
                || head.startsWith("như trên");
    }

    private void line(Line line) {
        var begins = sense.begins(line);
        var marker = markers.at(line.from(), line.to());
        if (marker == null && begins && isTitle(line)) {
            marker = new Marker(Form.TITLE, List.of(0), ' ', line.from(), line.from(), false);
        }
        if (marker != null && isAddressed(marker)) {
            return;
        }
        if (marker == null && outline.nodes.isEmpty()) {
            noteAddress(line);
        }
        var node = marker == null ? null : add(marker, begins, line);
        if (node != null) {
            describe(node);
            closing = -1;
        } else if (closing < 0 && startsParagraph(line) && isClosing(line)) {
            closing = line.from();
        }
    }

    private @Nullable Node add(Marker marker, boolean begins, Line line) {
        var to = Math.min(line.to(), marker.end() + LONGEST_TITLE);
        return outline.add(
                marker, begins, Letters.areCapitals(text.flow(), Math.min(marker.end(), to), to));
    }

    /** The dashes below "… điện:" name who is addressed. */
    private boolean isAddressed(Marker marker) {
        return addressed && marker.form() == Form.BULLET && outline.nodes.isEmpty();
    }

    private void noteAddress(Line line) {
        var low = text.low();
        if (low.startsWith("điện:", line.to() - 5) || low.startsWith("gửi:", line.to() - 4)) {
            addressed = true;
        } else if (line.blankBefore() && line.text().length() > LONG_PARAGRAPH) {
            addressed = false;
        }
    }

    private boolean isTitle(Line line) {
        var known = line.heading() || line.bold() || Letters.areCapitals(line.text());
        return known
                && line.text().length() > 5
                && line.text().length() < LONGEST_TITLE
                && Kinds.isKnownTitle(text.low().substring(line.from(), line.to()).strip());
    }

    /** The first line of a clause as far as its sentence goes; a lone number takes the next. */
    private void describe(Node node) {
        var from = node.marker.end();
        var limit = text.lineEnd(part.bodyTo() - 1);
        var to = lineEnd(from, limit);
        if (to <= from && to < limit && node.marker.form() != Form.BULLET) {
            from = Math.min(limit, to + 1);
            to = lineEnd(from, limit);
        }
        node.headFrom = from;
        node.headTo = Math.max(from, to);
        var end = Math.min(node.headTo, from + LONGEST_TITLE);
        node.head = text.low().substring(from, end).strip();
        node.words = text.clean().substring(from, end).replace('\n', ' ').strip();
        node.introduces = node.headTo > from && text.flow().charAt(node.headTo - 1) == ':';
    }

    private int lineEnd(int from, int limit) {
        var most = Math.min(limit, from + LONGEST_LINE);
        var end = from >= most ? -1 : text.flow().indexOf('\n', from, most);
        return end < 0 ? most : end;
    }

    private boolean startsParagraph(Line line) {
        return !outline.nodes.isEmpty()
                && line.from() >= outline.nodes.getLast().headTo
                && text.flow().charAt(line.from() - 1) == '\n'
                && sense.begins(line)
                && !line.text().isEmpty()
                && Character.isUpperCase(line.text().charAt(0));
    }

    private boolean isClosing(Line line) {
        var low = text.low().substring(line.from(), Math.min(line.to(), line.from() + 60));
        return CLOSINGS.stream().anyMatch(low::startsWith);
    }

    private void ends(List<Node> nodes) {
        var limit = closing >= 0 ? closing : text.lineEnd(part.bodyTo() - 1);
        var open = new ArrayDeque<Node>();
        for (var node : nodes) {
            var from = node.marker.from();
            while (!open.isEmpty() && open.getLast().depth >= node.depth) {
                open.removeLast().to = from;
            }
            if (!open.isEmpty()) {
                var above = open.getLast();
                above.ownTo = above.leaf ? from : above.ownTo;
                above.leaf = false;
                above.children++;
            }
            open.addLast(node);
        }
        open.forEach(node -> node.to = Math.max(limit, node.marker.end()));
        nodes.forEach(this::trim);
    }

    private void trim(Node node) {
        node.to = trimmed(node.marker.from(), node.to);
        node.ownTo = node.leaf ? node.to : trimmed(node.marker.from(), node.ownTo);
    }

    /** Without the blanks and line feeds before the next clause. */
    private int trimmed(int from, int to) {
        var end = to;
        while (end > from + 1 && text.flow().charAt(end - 1) <= ' ') {
            end--;
        }
        return end;
    }
}
