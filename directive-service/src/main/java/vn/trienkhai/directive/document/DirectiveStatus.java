package vn.trienkhai.directive.document;

/**
 * Where a directive stands. A stub has no status until it is filled.
 *
 * <pre>
 * DRAFT ──▶ IN_FORCE ──▶ CONCLUDED
 *              ├───────▶ REPLACED
 *              └───────▶ WITHDRAWN
 * </pre>
 */
public enum DirectiveStatus {
    DRAFT,
    IN_FORCE,
    CONCLUDED,
    REPLACED,
    WITHDRAWN
}
