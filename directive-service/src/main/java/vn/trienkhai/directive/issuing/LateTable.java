package vn.trienkhai.directive.issuing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.api.LateAdditionRecord;
import vn.trienkhai.directive.api.LateDuty;
import vn.trienkhai.directive.issuing.IssuePlan.Copy;
import vn.trienkhai.directive.store.Sql;
import vn.trienkhai.platform.identity.Callers;
import vn.trienkhai.platform.work.Ids;

/** Additions as they were made, with their reasons and the days as they were explained. */
@ApplicationScoped
class LateTable {

    private static final String LIST =
            """
            select id, added_on, added_at, added_by, reason, recipient_ids::text[] as bodies, duties::text as duties
              from late_addition
             where directive_id = ? and (?::timestamptz is null or (added_at, id) < (?::timestamptz, ?::uuid))
             order by added_at desc, id desc limit ?
            """;

    private final Sql sql;
    private final ObjectMapper json;
    private final Callers callers;
    private final Clock clock;

    LateTable(Sql sql, ObjectMapper json, Callers callers, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.callers = callers;
        this.clock = clock;
    }

    void keep(UUID directiveId, LatePlan plan, LateRequest request) {
        sql.update(
                """
                insert into late_addition (id, directive_id, added_on, added_at, added_by, reason, recipient_ids, duties)
                values (?, ?, ?, ?, ?, ?, ?::uuid[], ?::jsonb)
                """,
                Ids.next(),
                directiveId,
                request.addedOn(),
                clock.instant(),
                callers.current().name(),
                request.reason(),
                plan.copies().stream().map(Copy::organizationId).toList(),
                text(plan.duties().stream().map(LatePlan.Taken::kept).toList()));
    }

    List<LateAdditionRecord> list(
            UUID directiveId, @Nullable Instant before, @Nullable UUID id, int limit) {
        return sql.list(LIST, this::line, directiveId, before, before, id, limit);
    }

    private LateAdditionRecord line(Sql.Row row) throws SQLException {
        return new LateAdditionRecord(
                row.id("id"),
                Objects.requireNonNull(row.day("added_on")),
                row.instant("added_at"),
                row.text("added_by"),
                row.text("reason"),
                Arrays.stream(row.texts("bodies")).map(UUID::fromString).toList(),
                duties(row.text("duties")));
    }

    private List<LateDuty> duties(String written) {
        try {
            return json.readValue(written, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
