package vn.trienkhai.directive.issuing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.Directive;
import vn.trienkhai.directive.api.ReviewInput;
import vn.trienkhai.directive.api.ReviewsApi;
import vn.trienkhai.directive.document.Acts;
import vn.trienkhai.directive.document.DirectiveAccess.Verb;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.directive.drafting.DirectiveViews;
import vn.trienkhai.platform.api.Endpoint;

/** The time in which the results of a directive are looked at, over HTTP (row 10). */
@Endpoint
@RunOnVirtualThread
class ReviewResource implements ReviewsApi {

    private final Directives directives;
    private final Acts acts;
    private final DirectiveViews views;

    ReviewResource(Directives directives, Acts acts, DirectiveViews views) {
        this.directives = directives;
        this.acts = acts;
        this.views = views;
    }

    @Override
    public Directive startReview(UUID directiveId, ReviewInput input) {
        var directive = directives.forChange(Verb.START_REVIEW, directiveId);
        directive.startReview();
        return noted(directive, "review-started", input.reason());
    }

    @Override
    public Directive endReview(UUID directiveId, ReviewInput input) {
        var directive = directives.forChange(Verb.END_REVIEW, directiveId);
        directive.endReview();
        return noted(directive, "review-ended", input.reason());
    }

    private Directive noted(
            vn.trienkhai.directive.document.Directive directive,
            String act,
            @Nullable String reason) {
        directives.save(directive);
        acts.note(directive.id(), act, reason);
        return views.view(directive);
    }
}
