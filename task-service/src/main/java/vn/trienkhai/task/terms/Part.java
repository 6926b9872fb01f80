package vn.trienkhai.task.terms;

import java.util.UUID;

/** A body with a role in a task other than its lead, as the duty words it. */
public record Part(UUID organizationId, String role) {}
