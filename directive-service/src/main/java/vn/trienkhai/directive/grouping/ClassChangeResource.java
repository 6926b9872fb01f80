package vn.trienkhai.directive.grouping;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.ClassAmendmentInput;
import vn.trienkhai.directive.api.ClassChange;
import vn.trienkhai.directive.api.ClassChangeAct;
import vn.trienkhai.directive.api.ClassChangePage;
import vn.trienkhai.directive.api.ClassChangesApi;
import vn.trienkhai.directive.api.ClassClosingInput;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.api.Preconditions;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;

/** What is done to classes over HTTP, and what was. */
@Endpoint
@RunOnVirtualThread
class ClassChangeResource implements ClassChangesApi {

    private final Classes classes;
    private final ClassLog log;
    private final ClassViews views;
    private final Preconditions preconditions;
    private final Cursors cursors;

    ClassChangeResource(
            Classes classes,
            ClassLog log,
            ClassViews views,
            Preconditions preconditions,
            Cursors cursors) {
        this.classes = classes;
        this.log = log;
        this.views = views;
        this.preconditions = preconditions;
        this.cursors = cursors;
    }

    @Override
    public vn.trienkhai.directive.api.OrganizationClass amendOrganizationClass(
            UUID classId, ClassAmendmentInput input) {
        var group = locked(classId);
        var name = input.name() == null ? group.name() : input.name();
        var next = views.definition(input.rule(), input.members());
        return views.view(
                classes.amend(group, name, next, input.effectiveOn(), input.reason()), null);
    }

    @Override
    public vn.trienkhai.directive.api.OrganizationClass closeOrganizationClass(
            UUID classId, ClassClosingInput input) {
        var group = locked(classId);
        return views.view(classes.close(group, input.effectiveOn(), input.reason()), null);
    }

    private OrganizationClass locked(UUID classId) {
        var group = classes.locked(classId);
        preconditions.check(group);
        return group;
    }

    @Override
    public ClassChangePage listOrganizationClassChanges(
            UUID classId, int limit, @Nullable String cursor) {
        classes.get(classId);
        var key = "class-changes|" + classId;
        var before = cursors.decode(cursor, key).map(at -> Long.valueOf(at.get(0))).orElse(null);
        var page =
                Page.of(
                        log.lines(classId, before, limit + 1),
                        limit,
                        last -> cursors.encode(List.of(String.valueOf(last.version())), key));
        return new ClassChangePage(page.map(this::change), page.next());
    }

    private ClassChange change(ClassLog.Line line) {
        return new ClassChange(
                line.version(),
                ClassChangeAct.fromString(line.act().name()),
                line.effectiveOn(),
                line.name(),
                views.definition(line.definition()),
                line.reason(),
                line.recordedAt(),
                line.recordedBy());
    }
}
