package vn.trienkhai.report.requirement;

/** What a body does with a report that lies with it. */
public enum StationRole {
    VIA,
    CONSOLIDATE,
    APPRAISE,
    APPROVE,
    CONFERENCE,
    SIGN
}
