package vn.trienkhai.directive.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.event.Outbox;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.work.Ids;

/** Registering and amending bodies; every change is told whole. */
@ApplicationScoped
class Organizations {

    private final OrganizationRepository organizations;
    private final Registry registry;
    private final Outbox outbox;

    Organizations(OrganizationRepository organizations, Registry registry, Outbox outbox) {
        this.organizations = organizations;
        this.registry = registry;
        this.outbox = outbox;
    }

    Organization register(
            @Nullable UUID givenId,
            String kind,
            OrganizationFacts.Level level,
            OrganizationFacts facts) {
        if (givenId != null && organizations.findById(givenId) != null) {
            throw new DomainProblem(
                    DomainProblem.Kind.CONFLICT,
                    "organization-exists",
                    "There is already a body with the id " + givenId);
        }
        requireKnown(facts);
        var body = new Organization(givenId == null ? Ids.next() : givenId, kind, level, facts);
        organizations.save(body);
        outbox.publish(body, body.recorded());
        return organizations.save(body);
    }

    Organization amend(Organization body, OrganizationFacts facts) {
        requireKnown(facts);
        outbox.publish(body, body.amend(facts));
        return organizations.save(body);
    }

    Organization get(UUID id) {
        return organizations.findByIdOptional(id).orElseThrow(() -> notFound(id));
    }

    Organization locked(UUID id) {
        return organizations.locked(id).orElseThrow(() -> notFound(id));
    }

    List<Organization> all(List<OrganizationSearch.Found> found) {
        return organizations.all(found.stream().map(OrganizationSearch.Found::id).toList());
    }

    private void requireKnown(OrganizationFacts facts) {
        var unknown =
                registry.unknown(facts.parents().stream().map(ParentLink::organizationId).toList());
        if (!unknown.isEmpty()) {
            throw OrganizationFacts.unacceptable(
                    "organization-unknown", "There is no body " + unknown.getFirst());
        }
    }

    private static DomainProblem notFound(UUID id) {
        return new DomainProblem(
                DomainProblem.Kind.NOT_FOUND, "organization-not-found", "No organization " + id);
    }
}
