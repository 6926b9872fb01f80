package vn.trienkhai.report.lifecycle;

/**
 * How far a report is. Where it lies while SUBMITTED is said by its station.
 *
 * <pre>
 * DRAFT ──submit──▶ SUBMITTED (station 1, 2, …) ──▶ ACCEPTED  an input taken in, or the last approval
 *   ▲                │   ▲  │                  └──▶ SIGNED ──number told──▶ ISSUED
 *   └──withdraw──────┘   │  └─return─▶ RETURNED
 *                        └───submit───────┘
 * </pre>
 */
public enum ReportState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    SIGNED,
    ISSUED;

    /** Whether the author has it in hand. */
    public boolean isWithAuthor() {
        return switch (this) {
            case DRAFT, RETURNED -> true;
            case SUBMITTED, ACCEPTED, SIGNED, ISSUED -> false;
        };
    }
}
