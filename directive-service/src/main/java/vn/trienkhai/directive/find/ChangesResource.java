package vn.trienkhai.directive.find;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DirectiveChange;
import vn.trienkhai.directive.api.DirectiveChangeKind;
import vn.trienkhai.directive.api.DirectiveChangesApi;
import vn.trienkhai.directive.api.DirectiveFeed;
import vn.trienkhai.directive.api.DirectiveStatus;
import vn.trienkhai.directive.api.DirectiveSummary;
import vn.trienkhai.directive.outline.Outlines;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;

/** The feed of changes over HTTP. */
@Endpoint
@RunOnVirtualThread
class ChangesResource implements DirectiveChangesApi {

    private final Feed feed;
    private final Outlines outlines;
    private final Callers callers;
    private final Cursors cursors;

    ChangesResource(Feed feed, Outlines outlines, Callers callers, Cursors cursors) {
        this.feed = feed;
        this.outlines = outlines;
        this.callers = callers;
        this.cursors = cursors;
    }

    @Override
    public DirectiveFeed listDirectiveChanges(@Nullable String since, int limit) {
        var caller = callers.current();
        var key = "directive-changes|" + Finder.shelves(caller).findFirst().orElse(Finder.ALL);
        var mark =
                cursors.decode(since, key)
                        .map(at -> new Feed.Mark(at.get(0), Long.parseLong(at.get(1))))
                        .orElse(Feed.Mark.BEGINNING);
        var page =
                Page.of(
                        feed.behind(mark, caller, limit + 1),
                        limit,
                        last -> token(last.mark(), key));
        var ids =
                page.items().stream()
                        .map(Feed.Change::directiveId)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        var lines = outlines.of(ids);
        var heard = page.items().isEmpty() ? mark : page.items().getLast().mark();
        return new DirectiveFeed(
                page.map(change -> view(change, lines)), token(heard, key), page.next() != null);
    }

    private String token(Feed.Mark mark, String key) {
        return cursors.encode(List.of(mark.transaction(), Long.toString(mark.position())), key);
    }

    private static DirectiveChange view(Feed.Change change, Map<UUID, DirectiveSummary> lines) {
        var status = change.status();
        return new DirectiveChange(
                change.directiveId(),
                DirectiveChangeKind.fromString(change.kind()),
                change.version(),
                status == null ? null : DirectiveStatus.fromString(status),
                change.mergedIntoId(),
                lines.get(change.directiveId()));
    }
}
