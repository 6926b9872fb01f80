package vn.trienkhai.directive.registry;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.OrganizationDraft;
import vn.trienkhai.directive.api.OrganizationLevel;
import vn.trienkhai.directive.api.OrganizationPatch;
import vn.trienkhai.directive.api.OrganizationRank;
import vn.trienkhai.directive.api.OrganizationSuccession;
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

    /** All that was ever recorded, with the names of today. */
    vn.trienkhai.directive.api.Organization view(Organization body) {
        return view(body, body.facts(), VietnamTime.today(clock));
    }

    /** What held on the day; without a day everything. */
    vn.trienkhai.directive.api.Organization view(Organization body, @Nullable LocalDate asOf) {
        if (asOf == null) {
            return view(body);
        }
        return view(body, body.facts().on(asOf), asOf);
    }

    private vn.trienkhai.directive.api.Organization view(
            Organization body, OrganizationFacts shown, LocalDate day) {
        var facts = json.convertValue(shown, OrganizationPatch.class);
        var rank = body.rank(day);
        return new vn.trienkhai.directive.api.Organization(
                body.id(),
                body.version(),
                rank.kind(),
                OrganizationLevel.fromString(rank.level().name()),
                body.officialName(day),
                body.shortName(day).orElse(null),
                Objects.requireNonNull(facts.names()),
                Objects.requireNonNull(facts.ranks()),
                facts.identifiers(),
                facts.parents(),
                facts.contacts(),
                facts.positions(),
                facts.openedOn(),
                facts.closedOn(),
                facts.earlierSpans(),
                facts.calendars(),
                successions(body.successors()),
                successions(body.predecessors()),
                body.existsOn(day),
                List.of(amending()));
    }

    private List<OrganizationSuccession> successions(List<Succession> all) {
        return json.convertValue(all, new TypeReference<>() {});
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

    Organizations.Entry entryOf(OrganizationDraft draft) {
        var rank = new OrganizationRank(draft.kind(), draft.level(), null, null);
        var facts =
                factsOf(
                        new OrganizationPatch(
                                draft.names(),
                                List.of(rank),
                                draft.identifiers(),
                                draft.parents(),
                                draft.contacts(),
                                draft.positions(),
                                draft.openedOn(),
                                draft.closedOn(),
                                draft.earlierSpans(),
                                draft.calendars()));
        return new Organizations.Entry(draft.id(), facts);
    }

    OrganizationSummary summary(Organization body, LocalDate asOf) {
        var rank = body.rank(asOf);
        return new OrganizationSummary(
                body.id(),
                rank.kind(),
                OrganizationLevel.fromString(rank.level().name()),
                body.officialName(asOf),
                body.shortName(asOf).orElse(null),
                body.openedOn(),
                body.closedOn());
    }

    /** Bodies in a list, by name. */
    public List<OrganizationSummary> summaries(Collection<UUID> ids, LocalDate asOf) {
        return organizations.all(ids).stream().map(body -> summary(body, asOf)).toList();
    }

    /** The same in the order of the ids. */
    public List<OrganizationSummary> summariesInOrder(List<UUID> ids, LocalDate asOf) {
        return summaries(ids, asOf).stream()
                .sorted(Comparator.comparing(each -> ids.indexOf(each.id())))
                .toList();
    }
}
