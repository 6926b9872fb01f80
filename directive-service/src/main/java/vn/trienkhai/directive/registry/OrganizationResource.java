package vn.trienkhai.directive.registry;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.Organization;
import vn.trienkhai.directive.api.OrganizationCandidates;
import vn.trienkhai.directive.api.OrganizationDraft;
import vn.trienkhai.directive.api.OrganizationHierarchy;
import vn.trienkhai.directive.api.OrganizationLevel;
import vn.trienkhai.directive.api.OrganizationPage;
import vn.trienkhai.directive.api.OrganizationPatch;
import vn.trienkhai.directive.api.OrganizationsApi;
import vn.trienkhai.directive.api.Signatories;
import vn.trienkhai.directive.api.SigningCapacity;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.api.MergePatch;
import vn.trienkhai.platform.api.Preconditions;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;
import vn.trienkhai.platform.time.VietnamTime;

/** The registry over HTTP. */
@Endpoint
@RunOnVirtualThread
class OrganizationResource implements OrganizationsApi {

    private final Organizations organizations;
    private final OrganizationSearch search;
    private final OrganizationViews views;
    private final Naming naming;
    private final Preconditions preconditions;
    private final Cursors cursors;
    private final Clock clock;

    OrganizationResource(
            Organizations organizations,
            OrganizationSearch search,
            OrganizationViews views,
            Naming naming,
            Preconditions preconditions,
            Cursors cursors,
            Clock clock) {
        this.organizations = organizations;
        this.search = search;
        this.views = views;
        this.naming = naming;
        this.preconditions = preconditions;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Override
    public Organization registerOrganization(OrganizationDraft draft) {
        return views.view(organizations.register(views.entryOf(draft)));
    }

    @Override
    public Organization getOrganization(UUID organizationId, @Nullable LocalDate asOf) {
        return views.view(organizations.get(organizationId), asOf);
    }

    @Override
    public Signatories listSignatories(
            UUID organizationId, @Nullable LocalDate asOf, @Nullable SigningCapacity capacity) {
        return naming.signatories(organizations.get(organizationId).id(), day(asOf), capacity);
    }

    @Override
    public OrganizationCandidates findOrganizationCandidates(
            String name, @Nullable LocalDate asOf) {
        return naming.candidates(name, day(asOf));
    }

    @Override
    public Organization amendOrganization(UUID organizationId, MergePatch patch) {
        var body = organizations.locked(organizationId);
        preconditions.check(body);
        var facts = patch.applyTo(views.patchable(body), OrganizationPatch.class);
        return views.view(organizations.amend(body, views.factsOf(facts)));
    }

    @Override
    public OrganizationPage listOrganizations(
            @Nullable String q,
            @Nullable String kind,
            @Nullable OrganizationLevel level,
            @Nullable UUID ancestor,
            @Nullable OrganizationHierarchy hierarchy,
            @Nullable String scheme,
            @Nullable String identifier,
            @Nullable LocalDate asOf,
            int limit,
            @Nullable String cursor) {
        var day = day(asOf);
        var key =
                "organizations|%s|%s|%s|%s|%s|%s|%s|%s"
                        .formatted(q, kind, level, ancestor, hierarchy, scheme, identifier, day);
        var after =
                cursors.decode(cursor, key)
                        .map(
                                at ->
                                        new OrganizationSearch.Found(
                                                UUID.fromString(at.get(1)), at.get(0)))
                        .orElse(null);
        var found =
                search.find(
                        new OrganizationSearch.Query(
                                day,
                                q,
                                code(scheme, identifier),
                                kind == null ? List.of() : List.of(kind),
                                level == null ? List.of() : List.of(level.value()),
                                ancestor,
                                hierarchy == null ? null : hierarchy.value(),
                                after,
                                limit + 1));
        var page =
                Page.of(
                        found,
                        limit,
                        last ->
                                cursors.encode(
                                        List.of(last.sortName(), last.id().toString()), key));
        return new OrganizationPage(
                organizations.all(page.items()).stream()
                        .map(body -> views.summary(body, day))
                        .toList(),
                page.next());
    }

    private static OrganizationSearch.@Nullable Code code(
            @Nullable String scheme, @Nullable String identifier) {
        return scheme == null && identifier == null
                ? null
                : new OrganizationSearch.Code(scheme, identifier);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? VietnamTime.today(clock) : asOf;
    }
}
