package vn.trienkhai.directive.reader.layout;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.directive.reader.KeptText;

/** The documents of a file and where their bodies stand. */
public record Layout(List<Part> parts) {

    public Layout {
        parts = List.copyOf(parts);
    }

    public Part main() {
        return parts.getFirst();
    }

    /** Lines of annexes from the first to before the end. */
    public record Annex(int first, int end) {}

    /** What follows a document and belongs to it: lists, tables and forms behind the signature. */
    public List<Annex> annexes(int lineCount) {
        var annexes = new ArrayList<Annex>();
        for (var i = 0; i < parts.size(); i++) {
            var next = i + 1 < parts.size() ? parts.get(i + 1).first() : lineCount;
            if (next > parts.get(i).end()) {
                annexes.add(new Annex(parts.get(i).end(), next));
            }
        }
        return annexes;
    }

    /** Whether an offset of the views lies in the content of a document: no letterhead, no list. */
    public boolean inBody(KeptText text, int offset) {
        var line = text.lineAt(offset);
        return parts.stream().anyMatch(part -> line >= part.bodyFrom() && line < part.bodyTo());
    }

    /** The whole file as one body. */
    public static Layout whole(KeptText text) {
        return new Layout(
                List.of(
                        new Part(
                                false,
                                0,
                                -1,
                                -1,
                                -1,
                                -1,
                                0,
                                text.lineCount(),
                                -1,
                                text.lineCount())));
    }
}
