package vn.trienkhai.task.rules;

/**
 * Where a task stands.
 *
 * <pre>
 * ASSIGNED ─▶ ACCEPTED ─▶ IN_PROGRESS ─▶ AWAITING_CONFIRMATION ─▶ COMPLETED ─▶ reopened: IN_PROGRESS
 *    │                      │   ▲  ▲        │ taken back: IN_PROGRESS
 *    ▼                      ▼   │  └─────── RETURNED ◀┘ returned
 * REFUSED ─▶ ASSIGNED    SUSPENDED
 * </pre>
 *
 * ASSIGNED, ACCEPTED, IN_PROGRESS and SUSPENDED can be cancelled. Being late is no phase: it is a
 * question about today.
 */
public enum Phase {
    ASSIGNED,
    ACCEPTED,
    IN_PROGRESS,
    AWAITING_CONFIRMATION,
    RETURNED,
    SUSPENDED,
    REFUSED,
    COMPLETED,
    CANCELLED;

    /** Neither completed nor cancelled. */
    public boolean isOpen() {
        return this != COMPLETED && this != CANCELLED;
    }

    /** Whether the lead body has something to do, so that reminding it makes sense. */
    public boolean waitsForLead() {
        return switch (this) {
            case ASSIGNED, ACCEPTED, IN_PROGRESS, RETURNED -> true;
            case AWAITING_CONFIRMATION, SUSPENDED, REFUSED, COMPLETED, CANCELLED -> false;
        };
    }
}
