package vn.trienkhai.report.lifecycle;

/** One body's own report, or the one made from many. */
public enum ReportLevel {
    INPUT,
    CONSOLIDATED
}
