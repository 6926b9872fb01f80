package vn.trienkhai.directive.registry;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.CandidateMatch;
import vn.trienkhai.directive.api.OrganizationCandidate;
import vn.trienkhai.directive.api.OrganizationCandidates;
import vn.trienkhai.directive.api.Signatories;
import vn.trienkhai.directive.api.SigningCapacity;

/** Who is meant by a name, and who may sign for a body, in the words of the contract. */
@ApplicationScoped
class Naming {

    private final Registry registry;
    private final OrganizationViews views;
    private final ObjectMapper json;

    Naming(Registry registry, OrganizationViews views, ObjectMapper json) {
        this.registry = registry;
        this.views = views;
        this.json = json;
    }

    OrganizationCandidates candidates(String name, LocalDate day) {
        var found = registry.named(name, day);
        var bodies =
                registry.bodies(found.stream().map(Registry.Candidate::organizationId).toList());
        var items =
                found.stream()
                        .map(
                                each ->
                                        new OrganizationCandidate(
                                                views.summary(
                                                        Objects.requireNonNull(
                                                                bodies.get(each.organizationId())),
                                                        day),
                                                each.matchedName(),
                                                CandidateMatch.fromString(each.match().name())))
                        .toList();
        return new OrganizationCandidates(name, day, items);
    }

    Signatories signatories(UUID body, LocalDate day, @Nullable SigningCapacity capacity) {
        var found =
                registry.signatories(body, day).stream()
                        .filter(
                                position ->
                                        capacity == null
                                                || position.capacities()
                                                        .contains(
                                                                Position.Capacity.valueOf(
                                                                        capacity.value())))
                        .toList();
        return new Signatories(
                body,
                day,
                json.convertValue(
                        found,
                        new TypeReference<
                                List<vn.trienkhai.directive.api.OrganizationPosition>>() {}));
    }
}
