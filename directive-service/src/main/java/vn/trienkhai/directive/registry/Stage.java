package vn.trienkhai.directive.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The bodies one act works on: each loaded once, and remembered when the act changed it. */
final class Stage {

    private final OrganizationRepository organizations;
    private final Map<UUID, Organization> bodies = new LinkedHashMap<>();
    private final Map<UUID, Organization> touched = new LinkedHashMap<>();

    Stage(OrganizationRepository organizations) {
        this.organizations = organizations;
    }

    /** Loads many at once, so that {@link #body} finds them here. */
    void load(Collection<UUID> ids) {
        var missing = new ArrayList<>(ids);
        missing.removeIf(bodies::containsKey);
        organizations.all(missing).forEach(body -> bodies.put(body.id(), body));
    }

    Organization body(UUID id) {
        load(List.of(id));
        var body = bodies.get(id);
        if (body == null) {
            throw RegistryProblem.unknown(id);
        }
        return body;
    }

    Organization touch(UUID id) {
        var body = body(id);
        touched.put(id, body);
        return body;
    }

    void enter(Organization made) {
        bodies.put(made.id(), made);
        touched.put(made.id(), made);
    }

    List<Organization> touched() {
        return List.copyOf(touched.values());
    }
}
