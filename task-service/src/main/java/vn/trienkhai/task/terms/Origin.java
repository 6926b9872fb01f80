package vn.trienkhai.task.terms;

import java.util.UUID;

/**
 * The duty a task was made from.
 *
 * @param holderId the body the duty named; with the duty and the round it identifies the task for
 *     ever, even when another body leads it later
 * @param round which time that body has the duty: after a recall it may be given it again
 * @param following whether the way of a report moves the task
 */
public record Origin(
        DirectiveRef directive,
        UUID dutyId,
        UUID holderId,
        int round,
        String clauseRef,
        Following following) {

    /** Which reports on the duty move the task. */
    public enum Following {
        /** None: people move it. */
        NOTHING,
        /** The lead's own report; a consolidated one of the same duty is another body's work. */
        OWN_REPORT,
        /** Whatever report the lead writes on the duty. */
        ANY_REPORT
    }
}
