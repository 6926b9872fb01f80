package vn.trienkhai.directive.proposal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DirectiveSourcePage;
import vn.trienkhai.directive.api.DirectiveSourcePart;
import vn.trienkhai.directive.api.DirectiveSourceValue;
import vn.trienkhai.directive.api.DirectiveSourcesApi;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;

/** The way back from a directive to the words it was read from, over HTTP. */
@Endpoint
@RunOnVirtualThread
class OriginResource implements DirectiveSourcesApi {

    private final Directives directives;
    private final Origins origins;
    private final Excerpts excerpts;
    private final Callers callers;
    private final Cursors cursors;

    OriginResource(
            Directives directives,
            Origins origins,
            Excerpts excerpts,
            Callers callers,
            Cursors cursors) {
        this.directives = directives;
        this.origins = origins;
        this.excerpts = excerpts;
        this.callers = callers;
        this.cursors = cursors;
    }

    @Override
    public DirectiveSourcePage listDirectiveSource(
            UUID directiveId,
            @Nullable DirectiveSourcePart part,
            @Nullable String ref,
            int limit,
            @Nullable String cursor) {
        var id = directives.get(directiveId).id();
        var body = callers.current().body();
        var key = "directive-source|%s|%s|%s|%s".formatted(id, body, part, ref);
        var after =
                cursors.decode(cursor, key).map(at -> Integer.parseInt(at.getFirst())).orElse(0);
        var page =
                Page.of(
                        origins.of(id, body, part, ref, after, limit + 1),
                        limit,
                        last -> cursors.encode(List.of(Integer.toString(last.position())), key));
        return new DirectiveSourcePage(views(page.items()), page.next());
    }

    /** All of one proposal: a directive comes of one confirmation. */
    private List<DirectiveSourceValue> views(List<Origins.Line> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var found =
                excerpts.of(
                        lines.getFirst().proposal(),
                        lines.stream().map(Origins.Line::span).toList());
        var views = new ArrayList<DirectiveSourceValue>();
        for (int i = 0; i < lines.size(); i++) {
            views.add(view(lines.get(i), found.get(i)));
        }
        return views;
    }

    private static DirectiveSourceValue view(Origins.Line line, Excerpts.Excerpt excerpt) {
        return new DirectiveSourceValue(
                line.part(),
                line.ref(),
                line.pointer(),
                line.proposal(),
                line.span().from(),
                line.span().to(),
                excerpt.words(),
                excerpt.passage(),
                line.confidence(),
                line.rule(),
                line.corrected());
    }
}
