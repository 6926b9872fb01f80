package vn.trienkhai.task.terms;

import java.util.UUID;

/** A body with a role in a task other than its lead, as the duty words it. */
public record Part(UUID organizationId, String role) {

    /** The same role for the successor of a body; anybody else keeps it. */
    public Part handedOver(UUID former, UUID heir) {
        return organizationId.equals(former) ? new Part(heir, role) : this;
    }
}
