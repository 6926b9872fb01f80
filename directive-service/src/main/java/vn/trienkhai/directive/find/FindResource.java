package vn.trienkhai.directive.find;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DirectivePage;
import vn.trienkhai.directive.api.DirectiveStanding;
import vn.trienkhai.directive.api.DirectiveStatus;
import vn.trienkhai.directive.api.FindApi;
import vn.trienkhai.directive.document.Standing;
import vn.trienkhai.directive.outline.Outlines;
import vn.trienkhai.platform.api.Endpoint;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;

/** The list of directives over HTTP. */
@Endpoint
@RunOnVirtualThread
class FindResource implements FindApi {

    private final Finder finder;
    private final Outlines outlines;
    private final Callers callers;
    private final Cursors cursors;

    FindResource(Finder finder, Outlines outlines, Callers callers, Cursors cursors) {
        this.finder = finder;
        this.outlines = outlines;
        this.callers = callers;
        this.cursors = cursors;
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
                new Finder.Query(
                        q,
                        symbol,
                        issuer,
                        type,
                        issuedFrom,
                        issuedTo,
                        status == null ? null : status.value(),
                        standings(my));
        var caller = callers.current();
        var key = "directives|" + caller.body() + "|" + query;
        var after =
                cursors.decode(cursor, key)
                        .map(at -> new Finder.Place(UUID.fromString(at.get(1)), at.get(0)))
                        .orElse(null);
        var page =
                Page.of(
                        finder.find(query, caller, after, limit + 1),
                        limit,
                        last -> cursors.encode(List.of(last.day(), last.id().toString()), key));
        var lines = outlines.of(page.map(Finder.Place::id));
        return new DirectivePage(
                page.items().stream()
                        .map(place -> lines.get(place.id()))
                        .filter(Objects::nonNull)
                        .toList(),
                page.next());
    }

    private static @Nullable List<Standing> standings(@Nullable DirectiveStanding my) {
        return switch (my) {
            case null -> null;
            case ISSUER -> List.of(Standing.ISSUER);
            case KEEPER -> List.of(Standing.KEEPER);
            case RECIPIENT -> List.of(Standing.RECIPIENT, Standing.REPORT_UP);
            case DUTY_HOLDER -> List.of(Standing.DUTY_HOLDER);
            case MONITOR -> List.of(Standing.MONITOR);
        };
    }
}
