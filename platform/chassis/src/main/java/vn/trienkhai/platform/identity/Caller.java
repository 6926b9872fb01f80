package vn.trienkhai.platform.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.problem.DomainProblem;

/**
 * Who calls: the subject of the token, the body acted for, the roles.
 *
 * @param name what people call the sign-in
 * @param body absent for auditors and administrators that act for none
 * @param bodies all bodies the token names
 */
public record Caller(
        String subject, String name, @Nullable UUID body, Set<UUID> bodies, Set<Role> roles) {

    public Caller {
        bodies = Set.copyOf(bodies);
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** The acting body, where the operation makes no sense without one. */
    public UUID bodyOrRefuse() {
        if (body == null) {
            throw new DomainProblem(
                    DomainProblem.Kind.FORBIDDEN,
                    "acting-body-required",
                    "This needs a sign-in that acts for a body");
        }
        return body;
    }

    public boolean actsFor(@Nullable UUID organizationId) {
        return body != null && body.equals(organizationId);
    }
}
