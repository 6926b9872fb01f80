package vn.trienkhai.directive.issuing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.CopyRoute;
import vn.trienkhai.directive.api.RecipientPurpose;
import vn.trienkhai.directive.store.Sql;

/** The list of recipients of a directive as it was issued, line by line (rows 32, 43). */
@ApplicationScoped
class DistributionTable {

    private static final String KEEP =
            """
            insert into distribution_line (directive_id, position, purpose, route, organization_id, class_id, office,
                                           text, retention, printed, keep_until, copies, added_at, late_reason)
            select ?, base.last + t.n, t.purpose, t.route, t.organization_id, t.class_id, t.office,
                   t.text, t.retention, t.printed, t.keep_until, t.copies, ?, ?
              from (select coalesce(max(position) + 1, 0) as last from distribution_line where directive_id = ?) base,
                   jsonb_to_recordset(?::jsonb) as t (n int, purpose text, route text, organization_id uuid,
                     class_id uuid, office text, text text, retention text, printed text, keep_until date, copies int)
            """;

    private static final String LIST =
            """
            select * from distribution_line where directive_id = ? and position > ? order by position limit ?
            """;

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    DistributionTable(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** Lines added later go on behind those of the issue. */
    void keep(
            UUID directiveId,
            List<DistributionLine> lines,
            LocalDate day,
            @Nullable String lateReason) {
        var rows = json.createArrayNode();
        var numbered = new ArrayList<>(lines);
        for (int n = 0; n < numbered.size(); n++) {
            var line = numbered.get(n);
            var recipient = line.recipient();
            var until = line.keepUntil(day);
            rows.addObject()
                    .put("n", n)
                    .put("purpose", recipient.purpose().name())
                    .put("route", line.route().name())
                    .put("organization_id", text(recipient.organizationId()))
                    .put("class_id", text(recipient.classId()))
                    .put("office", recipient.office())
                    .put("text", recipient.text())
                    .put("retention", recipient.retention())
                    .put("printed", recipient.printed())
                    .put("keep_until", text(until))
                    .put("copies", line.copies());
        }
        sql.update(KEEP, directiveId, clock.instant(), lateReason, directiveId, written(rows));
    }

    /** Behind this position, -1 for the beginning. */
    List<vn.trienkhai.directive.api.DistributionLine> list(UUID directiveId, int after, int limit) {
        return sql.list(LIST, DistributionTable::line, directiveId, after, limit);
    }

    private static vn.trienkhai.directive.api.DistributionLine line(Sql.Row row)
            throws SQLException {
        return new vn.trienkhai.directive.api.DistributionLine(
                row.number("position"),
                RecipientPurpose.fromString(row.text("purpose")),
                CopyRoute.fromString(row.text("route")),
                row.number("copies"),
                row.idOrNull("organization_id"),
                row.idOrNull("class_id"),
                row.textOrNull("office"),
                row.textOrNull("text"),
                row.textOrNull("retention"),
                row.textOrNull("printed"),
                row.day("keep_until"),
                row.instant("added_at"),
                row.textOrNull("late_reason"));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private String written(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
