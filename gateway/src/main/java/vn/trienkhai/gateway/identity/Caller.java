package vn.trienkhai.gateway.identity;

import java.time.Instant;
import java.util.Set;

/**
 * Who a verified token speaks for.
 *
 * @param key what the rate limit counts by: the client and the subject
 */
public record Caller(String subject, String key, Set<String> roles, Instant expires) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether one of these roles is among the caller's. */
    public boolean hasAny(Set<String> wanted) {
        for (var role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
