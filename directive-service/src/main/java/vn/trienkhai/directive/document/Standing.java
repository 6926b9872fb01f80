package vn.trienkhai.directive.document;

/** How a body stands to a directive. Who stands in no way to it does not see it. */
public enum Standing {
    ISSUER,
    /** Registered an older or received document. */
    KEEPER,
    /** Cited a document that is a stub. */
    CITER,
    RECIPIENT,
    /** Gets a copy to be informed of the results (để báo cáo), without a task. */
    REPORT_UP,
    DUTY_HOLDER,
    MONITOR,
    /** Addressee or station of a report the directive asks for. */
    STATION
}
