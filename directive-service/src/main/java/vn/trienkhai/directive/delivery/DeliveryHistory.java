package vn.trienkhai.directive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.DeliveryHistoryEntry;
import vn.trienkhai.directive.api.DeliveryHistoryPage;
import vn.trienkhai.directive.api.DeliveryState;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;

/**
 * The history of one copy, oldest first; it begins with the sending, which is not written down
 * twice. Row-level security leaves out what is inside another body.
 */
@ApplicationScoped
class DeliveryHistory {

    private static final String LIST =
            """
            select * from (
              select 0::bigint as position, v.sent_at as at, 'sent' as act, 'SENT' as state,
                     null as actor, v.late_reason as detail
                from delivery v where v.id = ?
              union all
              select a.position, a.at, a.act, a.state, a.actor, a.detail
                from delivery_act a where a.delivery_id = ?) h
             where position > ? order by position limit ?
            """;

    private final Sql sql;
    private final Cursors cursors;

    DeliveryHistory(Sql sql, Cursors cursors) {
        this.sql = sql;
        this.cursors = cursors;
    }

    private record Line(long position, DeliveryHistoryEntry entry) {}

    DeliveryHistoryPage page(Delivery copy, int limit, @Nullable String cursor) {
        var key = "delivery-history|" + copy.id();
        long after = cursors.decode(cursor, key).map(at -> Long.parseLong(at.get(0))).orElse(-1L);
        var rows = sql.list(LIST, DeliveryHistory::line, copy.id(), copy.id(), after, limit + 1);
        var page =
                Page.of(
                        rows,
                        limit,
                        last ->
                                cursors.encode(
                                        java.util.List.of(Long.toString(last.position())), key));
        return new DeliveryHistoryPage(page.map(Line::entry), page.next());
    }

    private static Line line(Sql.Row row) throws SQLException {
        return new Line(
                row.number("position"),
                new DeliveryHistoryEntry(
                        row.instant("at"),
                        row.text("act"),
                        DeliveryState.fromString(row.text("state")),
                        row.textOrNull("actor"),
                        row.textOrNull("detail")));
    }
}
