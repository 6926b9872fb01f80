package vn.trienkhai.task.terms;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a new task is to be: from a duty, or given directly when there is no origin. */
public record Assignment(
        @Nullable Origin origin,
        String title,
        @Nullable String text,
        UUID leadId,
        UUID assignerId,
        List<Part> parts,
        String expectedOutput,
        @Nullable Due due) {

    public Assignment {
        parts = parts.stream().distinct().toList();
    }

    /** The same with another deadline. */
    public Assignment due(Due other) {
        return new Assignment(
                origin, title, text, leadId, assignerId, parts, expectedOutput, other);
    }

    /** What a search looks at: title, clause and the symbol of the directive. */
    public String searchedText() {
        var symbol = origin == null ? null : origin.directive().symbol();
        var clause = origin == null ? "" : origin.clauseRef();
        return title + " " + clause + " " + (symbol == null ? "" : symbol);
    }
}
