package vn.trienkhai.directive.document;

/** How a document came into the system. */
public enum DirectiveOrigin {
    /** Drafted and issued through this system. */
    ISSUED_HERE,
    /** Came from outside. */
    RECEIVED,
    /** Older than the system, registered so that others can refer to it. */
    HISTORICAL,
    /** Only cited so far: all we know is its identity. */
    STUB
}
