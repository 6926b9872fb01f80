package vn.trienkhai.directive.proposal;

/**
 * Where a proposal stands.
 *
 * <pre>
 * READING ──▶ PROPOSED ──▶ CONFIRMED
 *    │           └───────▶ DISCARDED
 *    └──────▶ FAILED ──────────▲
 * </pre>
 */
enum ProposalState {
    READING,
    PROPOSED,
    FAILED,
    CONFIRMED,
    DISCARDED;

    /** Whether something may still come of it. */
    boolean isOpen() {
        return this == READING || this == PROPOSED;
    }
}
