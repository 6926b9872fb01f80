package vn.trienkhai.directive.grouping;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.ClassMembers;
import vn.trienkhai.directive.api.OrganizationClassDraft;
import vn.trienkhai.directive.api.OrganizationClassPage;
import vn.trienkhai.directive.api.OrganizationClassesApi;
import vn.trienkhai.directive.registry.OrganizationViews;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;
import vn.trienkhai.platform.time.VietnamTime;

/** Classes of organizations over HTTP. */
@Endpoint
@RunOnVirtualThread
class OrganizationClassResource implements OrganizationClassesApi {

    private static final String LIST = "organization-classes";

    private final Classes classes;
    private final OrganizationClassRepository repository;
    private final OrganizationViews organizations;
    private final Cursors cursors;
    private final ObjectMapper json;
    private final Clock clock;

    OrganizationClassResource(
            Classes classes,
            OrganizationClassRepository repository,
            OrganizationViews organizations,
            Cursors cursors,
            ObjectMapper json,
            Clock clock) {
        this.classes = classes;
        this.repository = repository;
        this.organizations = organizations;
        this.cursors = cursors;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public vn.trienkhai.directive.api.OrganizationClass createOrganizationClass(
            OrganizationClassDraft draft) {
        var rule = draft.rule() == null ? null : json.convertValue(draft.rule(), ClassRule.class);
        return view(classes.create(draft.id(), draft.name(), rule, draft.members()));
    }

    @Override
    public vn.trienkhai.directive.api.OrganizationClass getOrganizationClass(UUID classId) {
        return view(classes.get(classId));
    }

    @Override
    public ClassMembers resolveOrganizationClass(UUID classId, @Nullable LocalDate asOf) {
        var day = asOf == null ? VietnamTime.today(clock) : asOf;
        var members = classes.resolve(classes.get(classId), day);
        return new ClassMembers(classId, day, organizations.summaries(members, day));
    }

    @Override
    public OrganizationClassPage listOrganizationClasses(int limit, @Nullable String cursor) {
        var rows =
                cursors.decode(cursor, LIST)
                        .map(
                                at ->
                                        repository.behind(
                                                at.get(0), UUID.fromString(at.get(1)), limit + 1))
                        .orElseGet(() -> repository.first(limit + 1));
        var page =
                Page.of(
                        rows,
                        limit,
                        last -> cursors.encode(List.of(last.name(), last.id().toString()), LIST));
        return new OrganizationClassPage(page.map(this::view), page.next());
    }

    private vn.trienkhai.directive.api.OrganizationClass view(OrganizationClass group) {
        var rule =
                group.rule() == null
                        ? null
                        : json.convertValue(
                                group.rule(), vn.trienkhai.directive.api.ClassRule.class);
        return new vn.trienkhai.directive.api.OrganizationClass(
                group.id(), group.version(), group.name(), rule, group.members(), List.of());
    }
}
