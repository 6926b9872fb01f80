package vn.trienkhai.task.rules;

import java.util.Set;
import vn.trienkhai.platform.identity.Role;

/** How a caller stands to one task: what the acting body is to it, and what the sign-in may do. */
public record Standing(Set<Relation> relations, Set<Role> roles) {

    public Standing {
        relations = Set.copyOf(relations);
        roles = Set.copyOf(roles);
    }
}
