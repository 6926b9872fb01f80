package vn.trienkhai.directive.registry;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.trienkhai.directive.api.OrganizationDraft;
import vn.trienkhai.directive.api.OrganizationLevel;
import vn.trienkhai.directive.api.OrganizationPatch;
import vn.trienkhai.directive.api.OrganizationSummary;
import vn.trienkhai.platform.api.Action;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.identity.Role;
import vn.trienkhai.platform.time.VietnamTime;

/** Bodies in the words of the contract. Lists of values have the same shape on both sides. */
@ApplicationScoped
public class OrganizationViews {

    private final ObjectMapper json;
    private final Callers callers;
    private final Clock clock;
    private final OrganizationRepository organizations;

    OrganizationViews(
            ObjectMapper json, Callers callers, Clock clock, OrganizationRepository organizations) {
        this.json = json;
        this.callers = callers;
        this.clock = clock;
        this.organizations = organizations;
    }

    vn.trienkhai.directive.api.Organization view(Organization body) {
        var facts = patchable(body);
        var today = VietnamTime.today(clock);
        return new vn.trienkhai.directive.api.Organization(
                body.id(),
                body.version(),
                body.kind(),
                OrganizationLevel.fromString(body.level().name()),
                body.officialName(today),
                body.shortName(today).orElse(null),
                Objects.requireNonNull(facts.names()),
                facts.identifiers(),
                facts.parents(),
                facts.contacts(),
                facts.openedOn(),
                facts.closedOn(),
                List.of(amending()));
    }

    private Action amending() {
        return callers.current().has(Role.ADMINISTRATOR)
                ? Action.allowed("amend")
                : Action.refused(
                        "amend", "Only an administrator keeps the registry", "administrator");
    }

    OrganizationPatch patchable(Organization body) {
        return json.convertValue(body.facts(), OrganizationPatch.class);
    }

    OrganizationFacts factsOf(OrganizationPatch patch) {
        return json.convertValue(patch, OrganizationFacts.class);
    }

    OrganizationFacts factsOf(OrganizationDraft draft) {
        return factsOf(
                new OrganizationPatch(
                        draft.names(),
                        draft.identifiers(),
                        draft.parents(),
                        draft.contacts(),
                        draft.openedOn(),
                        draft.closedOn()));
    }

    OrganizationSummary summary(Organization body, LocalDate asOf) {
        return new OrganizationSummary(
                body.id(),
                body.kind(),
                OrganizationLevel.fromString(body.level().name()),
                body.officialName(asOf),
                body.shortName(asOf).orElse(null),
                body.openedOn(),
                body.closedOn());
    }

    /** Bodies in a list, by name. */
    public List<OrganizationSummary> summaries(Collection<UUID> ids, LocalDate asOf) {
        return organizations.all(ids).stream().map(body -> summary(body, asOf)).toList();
    }
}
