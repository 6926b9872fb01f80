package vn.trienkhai.directive.content;

import java.util.Set;
import java.util.UUID;

/** A body that watches the whole directive. */
public record Monitor(UUID organizationId, Role role) {

    private static final Set<String> WATCHING = Set.of("MONITOR", "URGE", "INSPECT", "SUPERVISE");

    /** How a body watches. */
    public enum Role {
        MONITOR,
        URGE,
        INSPECT,
        SUPERVISE
    }

    /** Whether a duty's holder with this role watches others instead of doing the work. */
    public static boolean watches(String role) {
        return WATCHING.contains(role);
    }
}
