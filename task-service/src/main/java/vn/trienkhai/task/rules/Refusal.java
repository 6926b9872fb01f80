package vn.trienkhai.task.rules;

/** Why a verb is refused, in the order in which it is looked at. */
public enum Refusal {
    NOT_YOUR_PART,
    NOT_YOUR_ROLE,
    WRONG_PHASE,
    MOVED_BY_REPORT,
    NO_STEP,
    STEP_SEEN_HERE;

    /** Whether no state of the task would change it. */
    public boolean isAboutTheCaller() {
        return this == NOT_YOUR_PART || this == NOT_YOUR_ROLE;
    }
}
