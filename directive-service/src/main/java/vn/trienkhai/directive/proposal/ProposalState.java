package vn.trienkhai.directive.proposal;

/**
 * Where a proposal stands.
 *
 * <pre>
 * READING ──▶ PROPOSED ──▶ CONFIRMED
 *    │           └───────▶ DISCARDED
 *    └──────▶ FAILED ──────────▲ ──▶ FORGOTTEN
 * </pre>
 */
enum ProposalState {
    READING,
    PROPOSED,
    FAILED,
    CONFIRMED,
    DISCARDED,

    /** Was FAILED or DISCARDED: nothing of the document is kept any more. */
    FORGOTTEN;

    /** Whether something may still come of it. */
    boolean isOpen() {
        return this == READING || this == PROPOSED;
    }
}
