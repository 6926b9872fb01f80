package vn.trienkhai.directive.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.trienkhai.platform.text.SearchKey;

/** What other capabilities may ask about bodies. */
@ApplicationScoped
public class Registry {

    private final OrganizationRepository organizations;

    Registry(OrganizationRepository organizations) {
        this.organizations = organizations;
    }

    /** The bodies that exist under these ids; unknown ids are left out. */
    public Map<UUID, Organization> bodies(Collection<UUID> ids) {
        return organizations.all(ids).stream()
                .collect(Collectors.toMap(Organization::id, Function.identity()));
    }

    /** Names as of a day; an unknown id is its own name. */
    public Map<UUID, String> names(Collection<UUID> ids, LocalDate asOf) {
        var known = bodies(ids);
        return ids.stream()
                .distinct()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                id -> {
                                    var body = known.get(id);
                                    return body == null ? id.toString() : body.officialName(asOf);
                                }));
    }

    /** Those of the ids that the registry does not know. */
    public List<UUID> unknown(Collection<UUID> ids) {
        var known = bodies(ids);
        return ids.stream().distinct().filter(id -> !known.containsKey(id)).toList();
    }

    /** The one body that ever bore exactly this name; empty when none or several did. */
    public Optional<UUID> bearing(String name) {
        var found = organizations.bearing(name, SearchKey.of(name));
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }
}
