package vn.trienkhai.directive.overview;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DeliveryPage;
import vn.trienkhai.directive.api.DeliveryState;
import vn.trienkhai.directive.api.DirectiveHistory;
import vn.trienkhai.directive.api.DirectiveHistoryEntry;
import vn.trienkhai.directive.api.DirectiveOverviewApi;
import vn.trienkhai.directive.api.Implementation;
import vn.trienkhai.directive.cascade.Known;
import vn.trienkhai.directive.delivery.DeliverySearch;
import vn.trienkhai.directive.delivery.DeliveryViews;
import vn.trienkhai.directive.document.DirectiveAccess.Verb;
import vn.trienkhai.directive.document.Directives;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.api.Endpoint;

/** What became of a directive, over HTTP. */
@Endpoint
@RunOnVirtualThread
class DirectiveOverviewResource implements DirectiveOverviewApi {

    private final Directives directives;
    private final DeliveryViews deliveries;
    private final ImplementationView implementation;
    private final Sql sql;
    private final Clock clock;

    DirectiveOverviewResource(
            Directives directives,
            DeliveryViews deliveries,
            ImplementationView implementation,
            Sql sql,
            Clock clock) {
        this.directives = directives;
        this.deliveries = deliveries;
        this.implementation = implementation;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public DeliveryPage listDirectiveDeliveries(
            UUID directiveId, @Nullable DeliveryState status, int limit, @Nullable String cursor) {
        directives.get(directiveId);
        var state = status == null ? null : status.value();
        return deliveries.page(
                new DeliverySearch.Query(null, directiveId, state, null, limit), limit, cursor);
    }

    @Override
    public Implementation getImplementation(
            UUID directiveId, @Nullable LocalDate knownOn, int limit, @Nullable String cursor) {
        directives.forReading(Verb.SEE_IMPLEMENTATION, directiveId);
        return implementation.of(directiveId, Known.on(knownOn, clock), limit, cursor);
    }

    @Override
    public DirectiveHistory getDirectiveHistory(UUID directiveId) {
        directives.forReading(Verb.SEE_HISTORY, directiveId);
        return new DirectiveHistory(
                sql.list(
                        "select at, act, body_id, actor, detail from directive_act where directive_id = ? order by position",
                        row ->
                                new DirectiveHistoryEntry(
                                        row.instant("at"),
                                        row.text("act"),
                                        row.idOrNull("body_id"),
                                        row.text("actor"),
                                        row.textOrNull("detail")),
                        directiveId));
    }
}
