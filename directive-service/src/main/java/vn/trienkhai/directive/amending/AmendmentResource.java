package vn.trienkhai.directive.amending;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.AmendmentChange;
import vn.trienkhai.directive.api.AmendmentChangeKind;
import vn.trienkhai.directive.api.AmendmentChangePart;
import vn.trienkhai.directive.api.AmendmentInput;
import vn.trienkhai.directive.api.AmendmentsApi;
import vn.trienkhai.directive.api.Directive;
import vn.trienkhai.directive.api.DirectiveText;
import vn.trienkhai.directive.api.DirectiveVersion;
import vn.trienkhai.directive.api.DirectiveVersionPage;
import vn.trienkhai.directive.document.DirectiveAccess.Verb;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.directive.drafting.DirectiveViews;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;

/** Amendments of a directive in force, and its versions, over HTTP. */
@Endpoint
@RunOnVirtualThread
class AmendmentResource implements AmendmentsApi {

    private final Directives directives;
    private final Amending amending;
    private final Versions versions;
    private final Texts texts;
    private final DirectiveViews views;
    private final Cursors cursors;

    AmendmentResource(
            Directives directives,
            Amending amending,
            Versions versions,
            Texts texts,
            DirectiveViews views,
            Cursors cursors) {
        this.directives = directives;
        this.amending = amending;
        this.versions = versions;
        this.texts = texts;
        this.views = views;
        this.cursors = cursors;
    }

    @Override
    public Directive amendDirective(UUID directiveId, AmendmentInput input) {
        var directive = directives.forChange(Verb.AMEND_ISSUED, directiveId);
        return views.view(amending.amend(directive, input));
    }

    @Override
    public DirectiveVersionPage listDirectiveVersions(
            UUID directiveId, int limit, @Nullable String cursor) {
        directives.get(directiveId);
        var key = "versions|" + directiveId;
        int after = cursors.decode(cursor, key).map(at -> Integer.parseInt(at.get(0))).orElse(0);
        var page =
                Page.of(
                        versions.after(directiveId, after, limit + 1),
                        limit,
                        last -> cursors.encode(List.of(Integer.toString(last.number())), key));
        return new DirectiveVersionPage(page.map(AmendmentResource::view), page.next());
    }

    @Override
    public DirectiveText getDirectiveVersion(UUID directiveId, Integer number) {
        return texts.of(directives.get(directiveId), number);
    }

    private static DirectiveVersion view(Versions.Version version) {
        return new DirectiveVersion(
                version.number(),
                version.on(),
                version.at(),
                version.reason(),
                version.basedOnId(),
                version.bodyId(),
                version.by(),
                version.changes().stream().map(AmendmentResource::view).toList());
    }

    private static AmendmentChange view(Change change) {
        return new AmendmentChange(
                AmendmentChangePart.fromString(change.part().name()),
                change.name(),
                AmendmentChangeKind.fromString(change.kind().name()),
                change.before(),
                change.after());
    }
}
