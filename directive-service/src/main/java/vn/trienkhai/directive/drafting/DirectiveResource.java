package vn.trienkhai.directive.drafting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.Directive;
import vn.trienkhai.directive.api.DirectiveDraft;
import vn.trienkhai.directive.api.DirectivePage;
import vn.trienkhai.directive.api.DirectiveStanding;
import vn.trienkhai.directive.api.DirectiveStatus;
import vn.trienkhai.directive.api.DirectiveSummary;
import vn.trienkhai.directive.api.DirectivesApi;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.api.MergePatch;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;

/** Drafts and registered documents over HTTP. */
@Endpoint
@RunOnVirtualThread
class DirectiveResource implements DirectivesApi {

    private final Drafting drafting;
    private final DirectiveSearch search;
    private final Directives directives;
    private final DirectiveViews views;
    private final Callers callers;
    private final Cursors cursors;

    DirectiveResource(
            Drafting drafting,
            DirectiveSearch search,
            Directives directives,
            DirectiveViews views,
            Callers callers,
            Cursors cursors) {
        this.drafting = drafting;
        this.search = search;
        this.directives = directives;
        this.views = views;
        this.callers = callers;
        this.cursors = cursors;
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

    @Override
    public DirectivePage listDirectives(
            @Nullable String q,
            @Nullable String symbol,
            @Nullable UUID issuer,
            @Nullable String type,
            @Nullable LocalDate issuedFrom,
            @Nullable LocalDate issuedTo,
            @Nullable DirectiveStatus status,
            @Nullable DirectiveStanding my,
            int limit,
            @Nullable String cursor) {
        var query =
                new DirectiveSearch.Query(
                        q,
                        symbol,
                        issuer,
                        type,
                        issuedFrom,
                        issuedTo,
                        status == null ? null : status.value(),
                        standings(my));
        var key = "directives|" + callers.current().body() + "|" + query;
        var after = cursors.decode(cursor, key).orElse(null);
        var rows = search.find(query, callers.current(), after, limit + 1);
        var page =
                Page.of(
                        rows,
                        limit,
                        last ->
                                cursors.encode(
                                        List.of(last.position(), last.id().toString()), key));
        return new DirectivePage(page.map(DirectiveResource::summary), page.next());
    }

    private static @Nullable List<String> standings(@Nullable DirectiveStanding my) {
        return switch (my) {
            case null -> null;
            case ISSUER -> List.of("ISSUER");
            case RECIPIENT -> List.of("RECIPIENT", "REPORT_UP");
            case DUTY_HOLDER -> List.of("DUTY_HOLDER");
        };
    }

    private static DirectiveSummary summary(DirectiveSearch.Line line) {
        var status = line.status();
        return new DirectiveSummary(
                line.id(),
                vn.trienkhai.directive.api.DocumentRegime.fromString(line.regime()),
                line.type(),
                line.symbol(),
                line.issuerId(),
                line.issuerText(),
                line.issuedOn(),
                line.abstractText(),
                vn.trienkhai.directive.api.DirectiveOrigin.fromString(line.origin().name()),
                status == null ? null : DirectiveStatus.fromString(status));
    }
}
