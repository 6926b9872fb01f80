package vn.trienkhai.directive.drafting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.UUID;
import vn.trienkhai.directive.api.ClausesInput;
import vn.trienkhai.directive.api.Directive;
import vn.trienkhai.directive.api.DirectivePartsApi;
import vn.trienkhai.directive.api.DutiesInput;
import vn.trienkhai.directive.api.RecipientsInput;
import vn.trienkhai.directive.api.RelationsInput;
import vn.trienkhai.platform.api.Endpoint;

/** The parts of a draft over HTTP, each replaced whole. */
@Endpoint
@RunOnVirtualThread
class DirectivePartsResource implements DirectivePartsApi {

    private final Drafting drafting;
    private final DirectiveViews views;

    DirectivePartsResource(Drafting drafting, DirectiveViews views) {
        this.drafting = drafting;
        this.views = views;
    }

    @Override
    public Directive putClauses(UUID directiveId, ClausesInput input) {
        return views.view(drafting.clauses(directiveId, input));
    }

    @Override
    public Directive putDuties(UUID directiveId, DutiesInput input) {
        return views.view(drafting.duties(directiveId, input));
    }

    @Override
    public Directive putRecipients(UUID directiveId, RecipientsInput input) {
        return views.view(drafting.recipients(directiveId, input));
    }

    @Override
    public Directive putRelations(UUID directiveId, RelationsInput input) {
        return views.view(drafting.relations(directiveId, input));
    }
}
