package vn.trienkhai.directive.drafting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.directive.api.Directive;
import vn.trienkhai.directive.api.VerificationInput;
import vn.trienkhai.directive.api.VerificationsApi;
import vn.trienkhai.directive.document.DirectiveAccess.Verb;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.identity.Callers;

/** What became certain of a registered document, over HTTP. */
@Endpoint
@RunOnVirtualThread
class VerificationResource implements VerificationsApi {

    private final Directives directives;
    private final Verifications verifications;
    private final Registrations registrations;
    private final Drafts drafts;
    private final Callers callers;
    private final DirectiveViews views;

    VerificationResource(
            Directives directives,
            Verifications verifications,
            Registrations registrations,
            Drafts drafts,
            Callers callers,
            DirectiveViews views) {
        this.directives = directives;
        this.verifications = verifications;
        this.registrations = registrations;
        this.drafts = drafts;
        this.callers = callers;
        this.views = views;
    }

    @Override
    public Directive verifyField(UUID directiveId, VerificationInput input) {
        var document = directives.forChange(Verb.VERIFY, directiveId);
        var settled = verifications.settle(document.header(), input, callers.current().name());
        var issuer = settled.issuer();
        if (issuer != null) {
            drafts.requireKnown(List.of(issuer));
        }
        return views.view(registrations.settle(document, settled.header(), issuer, settled.how()));
    }
}
