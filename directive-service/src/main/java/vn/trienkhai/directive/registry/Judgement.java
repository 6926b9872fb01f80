package vn.trienkhai.directive.registry;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a line does, or why it cannot. */
record Judgement(
        int line,
        Outcome outcome,
        @Nullable UUID organizationId,
        List<String> changes,
        @Nullable String reason) {

    /** What becomes of the body a line is about. */
    enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED,
        ERROR
    }

    static Judgement wrong(int line, String reason) {
        return new Judgement(line, Outcome.ERROR, null, List.of(), reason);
    }
}
