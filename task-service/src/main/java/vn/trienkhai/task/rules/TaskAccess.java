package vn.trienkhai.task.rules;

import java.util.Collections;
import java.util.Optional;

/** Decides whether a caller may do a verb with a task now, and says why not. */
public final class TaskAccess {

    private TaskAccess() {}

    /** Empty when it is allowed. */
    public static Optional<Refusal> refusal(
            Verb verb, Phase phase, boolean movedByReport, StepKind step, Standing standing) {
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
        return verb == Verb.TELL_STEP ? ofStep(step, standing) : Optional.empty();
    }

    /**
     * The assigner, who accepts what others do, may also say that a duty is done or will not be.
     */
    private static Optional<Refusal> ofStep(StepKind step, Standing standing) {
        return switch (step) {
            case NONE -> Optional.of(Refusal.NO_STEP);
            case RECEIPT -> Optional.of(Refusal.STEP_SEEN_HERE);
            case DUTY ->
                    standing.relations().contains(Relation.ASSIGNER)
                            ? Optional.empty()
                            : Optional.of(Refusal.STEP_SEEN_HERE);
            case OUTSIDE -> Optional.empty();
        };
    }
}
