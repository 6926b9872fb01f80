package vn.trienkhai.task.rules;

/** What a body is to a task. A body can be several things at once. */
public enum Relation {
    LEAD,
    COORDINATOR,
    ASSIGNER,
    /** Watches, urges or inspects. */
    MONITOR,
    /** Has another role, which lets it see the task and nothing more. */
    PARTICIPANT;

    /** The relation that a role of the duty gives. */
    public static Relation ofRole(String role) {
        return switch (role) {
            case "LEAD" -> LEAD;
            case "ASSIGNER" -> ASSIGNER;
            case "COORDINATE" -> COORDINATOR;
            case "MONITOR", "URGE", "INSPECT", "SUPERVISE" -> MONITOR;
            default -> PARTICIPANT;
        };
    }
}
