package vn.trienkhai.directive.document;

/**
 * Where a directive stands. A stub has no status until it is filled.
 *
 * <pre>
 * DRAFT ──▶ IN_FORCE ◀─▶ UNDER_REVIEW
 *              │              │
 *              ├──────────────┼───▶ CONCLUDED
 *              ├──────────────┼───▶ REPLACED
 *              └──────────────┴───▶ WITHDRAWN
 * </pre>
 */
public enum DirectiveStatus {
    DRAFT,
    IN_FORCE,
    /** Still in force, while its results are looked at (sơ kết, tổng kết). */
    UNDER_REVIEW,
    CONCLUDED,
    REPLACED,
    WITHDRAWN
}
