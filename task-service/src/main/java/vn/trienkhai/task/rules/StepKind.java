package vn.trienkhai.task.rules;

/** What the last day of a task is counted from, besides what is known when it is given. */
public enum StepKind {
    /** Nothing that is still to come. */
    NONE,
    /** The arrival of the directive at the lead, which its clerk registers. */
    RECEIPT,
    /** The end of another duty of the directive, seen here. */
    DUTY,
    /** Something no document here tells of; a person says when. */
    OUTSIDE
}
