package vn.trienkhai.directive.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who took over from whom, over as many reorganisations as there were. */
@ApplicationScoped
public class Heirs {

    private final OrganizationRepository organizations;

    Heirs(OrganizationRepository organizations) {
        this.organizations = organizations;
    }

    /** Successors, their successors and so on; empty when the body had none or is not known. */
    public Set<UUID> of(UUID body) {
        var found = new LinkedHashSet<UUID>();
        var open = new ArrayDeque<>(List.of(body));
        while (!open.isEmpty()) {
            for (var at : organizations.all(List.of(open.remove()))) {
                at.successors().stream()
                        .map(Succession::organizationId)
                        .filter(found::add)
                        .forEach(open::add);
            }
        }
        return found;
    }

    /** The body itself has to be known; 404 otherwise. */
    public void requireKnown(UUID body) {
        if (organizations.findByIdOptional(body).isEmpty()) {
            throw RegistryProblem.notFound(body);
        }
    }

    /**
     * The former body is gone on the day and the heir is there; where successors are recorded, the
     * heir is one of them.
     */
    public void requireHeir(UUID former, UUID heir, LocalDate day) {
        var from = known(former);
        var to = known(heir);
        if (from.existsOn(day)) {
            throw RegistryProblem.unacceptable(
                    "organization-open", "%s still exists on %s".formatted(former, day));
        }
        if (!to.existsOn(day)) {
            throw RegistryProblem.unacceptable(
                    "successor-dissolved", "%s does not exist on %s".formatted(heir, day));
        }
        var heirs = of(former);
        if (!heirs.isEmpty() && !heirs.contains(heir)) {
            throw RegistryProblem.unacceptable(
                    "not-a-successor",
                    "%s is no successor of %s; recorded are %s".formatted(heir, former, heirs));
        }
    }

    private Organization known(UUID id) {
        return organizations.findByIdOptional(id).orElseThrow(() -> RegistryProblem.unknown(id));
    }
}
