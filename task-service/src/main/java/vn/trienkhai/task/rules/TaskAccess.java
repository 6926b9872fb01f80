package vn.trienkhai.task.rules;

import java.util.Collections;
import java.util.Optional;

/** Decides whether a caller may do a verb with a task now, and says why not. */
public final class TaskAccess {

    private TaskAccess() {}

    /** Empty when it is allowed. */
    public static Optional<Refusal> refusal(
            Verb verb, Phase phase, boolean movedByReport, Standing standing) {
        if (Collections.disjoint(verb.relations(), standing.relations())) {
            return Optional.of(Refusal.NOT_YOUR_PART);
        }
        if (Collections.disjoint(verb.roles(), standing.roles())) {
            return Optional.of(Refusal.NOT_YOUR_ROLE);
        }
        if (!verb.isPossibleIn(phase)) {
            return Optional.of(Refusal.WRONG_PHASE);
        }
        if (movedByReport && verb.isDoneByReport()) {
            return Optional.of(Refusal.MOVED_BY_REPORT);
        }
        return Optional.empty();
    }
}
