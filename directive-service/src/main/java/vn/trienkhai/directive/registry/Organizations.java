package vn.trienkhai.directive.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.problem.DomainProblem;
import vn.trienkhai.platform.work.Ids;

/** Registering and amending bodies; every change is told whole. */
@ApplicationScoped
class Organizations {

    private final OrganizationRepository organizations;
    private final Recording recording;

    Organizations(OrganizationRepository organizations, Recording recording) {
        this.organizations = organizations;
        this.recording = recording;
    }

    /** A body to be registered, as it was described. */
    record Entry(@Nullable UUID id, OrganizationFacts facts) {}

    Organization register(Entry entry) {
        recording.begin();
        var body = make(entry);
        recording.keep(List.of(body));
        return body;
    }

    /** A new body, still to be told. The turn must have been taken. */
    Organization make(Entry entry) {
        var id = entry.id();
        if (id != null && organizations.findById(id) != null) {
            throw new DomainProblem(
                    DomainProblem.Kind.CONFLICT,
                    "organization-exists",
                    "There is already a body with the id " + id);
        }
        var body = new Organization(id == null ? Ids.next() : id, entry.facts());
        requireParents(entry.facts().parents());
        organizations.persist(body);
        return body;
    }

    Organization amend(Organization body, OrganizationFacts facts) {
        requireParents(facts.parents());
        body.amend(facts);
        recording.keep(List.of(body));
        return body;
    }

    Organization get(UUID id) {
        return organizations.findByIdOptional(id).orElseThrow(() -> RegistryProblem.notFound(id));
    }

    Organization locked(UUID id) {
        recording.begin();
        return organizations.locked(id).orElseThrow(() -> RegistryProblem.notFound(id));
    }

    List<Organization> all(List<OrganizationSearch.Found> found) {
        return organizations.all(found.stream().map(OrganizationSearch.Found::id).toList());
    }

    /** A parent is registered, and exists on the first day of the link where that is known. */
    private void requireParents(List<ParentLink> links) {
        var known =
                organizations
                        .all(links.stream().map(ParentLink::organizationId).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Organization::id, parent -> parent));
        for (var link : links) {
            var parent = known.get(link.organizationId());
            if (parent == null) {
                throw RegistryProblem.unknown(link.organizationId());
            }
            if (link.validFrom() != null && !parent.existsOn(link.validFrom())) {
                throw RegistryProblem.unacceptable(
                        "parent-dissolved",
                        "%s does not exist on %s"
                                .formatted(
                                        parent.officialName(link.validFrom()), link.validFrom()));
            }
        }
    }
}
