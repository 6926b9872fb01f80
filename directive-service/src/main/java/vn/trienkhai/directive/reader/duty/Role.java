package vn.trienkhai.directive.reader.duty;

/** What a body does for a clause (domain: roles, §5.4). */
public enum Role {
    LEAD,
    COORDINATE,
    MONITOR,
    URGE,
    INSPECT,
    SUPERVISE,
    APPRAISE,
    CONSOLIDATE,
    REPORT,
    GUIDE,
    ADVISE,
    PROPOSE,
    IMPLEMENT;

    /** Whether others do the work and this body looks how. */
    public boolean watches() {
        return switch (this) {
            case MONITOR, URGE, INSPECT, SUPERVISE -> true;
            case LEAD, COORDINATE, APPRAISE, CONSOLIDATE, REPORT -> false;
            case GUIDE, ADVISE, PROPOSE, IMPLEMENT -> false;
        };
    }
}
