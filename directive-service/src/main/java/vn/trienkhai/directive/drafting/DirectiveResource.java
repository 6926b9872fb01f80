package vn.trienkhai.directive.drafting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.UUID;
import vn.trienkhai.directive.api.Directive;
import vn.trienkhai.directive.api.DirectiveDraft;
import vn.trienkhai.directive.api.DirectivesApi;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.api.MergePatch;
import vn.trienkhai.platform.identity.Callers;

/** Drafts and registered documents over HTTP. */
@Endpoint
@RunOnVirtualThread
class DirectiveResource implements DirectivesApi {

    private final Drafting drafting;
    private final Directives directives;
    private final DirectiveViews views;
    private final Callers callers;

    DirectiveResource(
            Drafting drafting, Directives directives, DirectiveViews views, Callers callers) {
        this.drafting = drafting;
        this.directives = directives;
        this.views = views;
        this.callers = callers;
    }

    @Override
    public Directive draftDirective(DirectiveDraft draft) {
        return views.view(drafting.take(draft, callers.current().bodyOrRefuse()));
    }

    @Override
    public Directive getDirective(UUID directiveId) {
        return views.view(directives.get(directiveId));
    }

    @Override
    public Directive amendDraft(UUID directiveId, MergePatch patch) {
        return views.view(drafting.amend(directiveId, patch));
    }

    @Override
    public void deleteDraft(UUID directiveId) {
        drafting.delete(directiveId);
    }
}
