package vn.trienkhai.directive.grouping;

import io.smallrye.common.annotation.RunOnVirtualThread;
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

/** Classes of organizations over HTTP. */
@Endpoint
@RunOnVirtualThread
class OrganizationClassResource implements OrganizationClassesApi {

    private static final String LIST = "organization-classes";

    private final Classes classes;
    private final OrganizationClassRepository repository;
    private final Members members;
    private final ClassViews views;
    private final OrganizationViews organizations;
    private final Cursors cursors;

    OrganizationClassResource(
            Classes classes,
            OrganizationClassRepository repository,
            Members members,
            ClassViews views,
            OrganizationViews organizations,
            Cursors cursors) {
        this.classes = classes;
        this.repository = repository;
        this.members = members;
        this.views = views;
        this.organizations = organizations;
        this.cursors = cursors;
    }

    @Override
    public vn.trienkhai.directive.api.OrganizationClass createOrganizationClass(
            OrganizationClassDraft draft) {
        var definition = views.definition(draft.rule(), draft.members());
        return views.view(classes.create(draft.id(), draft.name(), definition), null);
    }

    @Override
    public vn.trienkhai.directive.api.OrganizationClass getOrganizationClass(
            UUID classId, @Nullable LocalDate asOf) {
        return views.view(classes.get(classId), asOf);
    }

    @Override
    public ClassMembers resolveOrganizationClass(
            UUID classId, @Nullable LocalDate asOf, int limit, @Nullable String cursor) {
        var day = views.day(asOf);
        var key = "class-members|%s|%s".formatted(classId, day);
        var after = cursors.decode(cursor, key).orElse(null);
        var found =
                classes.get(classId).on(day).stream()
                        .flatMap(each -> members.page(each, day, after, limit + 1).stream())
                        .toList();
        var page = Page.of(found, limit, last -> cursors.encode(last.place(), key));
        return new ClassMembers(
                classId,
                day,
                organizations.summariesInOrder(page.map(Members.Member::id), day),
                page.next());
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
        return new OrganizationClassPage(page.map(group -> views.view(group, null)), page.next());
    }
}
