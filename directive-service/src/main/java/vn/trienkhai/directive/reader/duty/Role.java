package vn.trienkhai.directive.reader.duty;

/** What a body does for a clause. */
public enum Role {
    LEAD,
    COORDINATE,
    MONITOR,
    APPRAISE,
    CONSOLIDATE,
    REPORT,
    IMPLEMENT
}
