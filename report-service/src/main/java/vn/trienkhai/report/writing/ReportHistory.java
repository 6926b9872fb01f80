package vn.trienkhai.report.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.page.Cursors;
import vn.trienkhai.platform.page.Page;
import vn.trienkhai.report.api.ReportHistoryEntry;
import vn.trienkhai.report.api.ReportStationRole;
import vn.trienkhai.report.sql.Db;

/** What happened to a report, oldest first. */
@ApplicationScoped
class ReportHistory {

    private static final String QUERY =
            """
            select s.number, s.at, s.act, s.by_id, o.name as by_name, s.station_order, s.station_role, s.to_id,
                   s.note, s.edition
            from report_step s left join known_organization o on o.id = s.by_id
            where s.report_id = ? and s.number > ? order by s.number limit ?
            """;

    private final Db db;
    private final Cursors cursors;

    ReportHistory(Db db, Cursors cursors) {
        this.db = db;
        this.cursors = cursors;
    }

    Page<ReportHistoryEntry> page(UUID reportId, int limit, @Nullable String cursor) {
        var key = "history|" + reportId;
        var behind = cursors.decode(cursor, key).map(at -> Integer.valueOf(at.getFirst()));
        var rows =
                db.list(
                        QUERY,
                        row ->
                                new ReportHistoryEntry(
                                        row.number("number"),
                                        row.instant("at"),
                                        row.text("act"),
                                        row.uuid("by_id"),
                                        row.textOrNull("by_name"),
                                        row.numberOrNull("station_order"),
                                        row.constantOrNull("station_role", ReportStationRole.class),
                                        row.uuidOrNull("to_id"),
                                        row.textOrNull("note"),
                                        row.number("edition")),
                        reportId,
                        behind.orElse(0),
                        limit + 1);
        return Page.of(
                rows, limit, row -> cursors.encode(List.of(String.valueOf(row.number())), key));
    }
}
