package vn.trienkhai.directive.cascade;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.store.Sql;

/** Copies that nobody has registered or sent back, those that wait longest first (row 39). */
@ApplicationScoped
class Unacknowledged {

    private static final String FIND =
            """
            select v.id, v.recipient_id, v.purpose, v.sent_at,
                   case when v.delivered_at < ? then v.delivered_at end as opened_at,
                   case when v.delivered_at < ? then v.opened_by end as opened_by
              from delivery v
             where v.directive_id = ? and v.sent_at < ?
               and (v.received_at is null or v.received_at >= ?)
               and (v.refused_at is null or v.refused_at >= ?)
               and (v.recalled_at is null or v.recalled_at >= ?)
               and (?::timestamptz is null or (v.sent_at, v.id) > (?::timestamptz, ?::uuid))
             order by v.sent_at, v.id limit ?
            """;

    private final Sql sql;

    Unacknowledged(Sql sql) {
        this.sql = sql;
    }

    /** A copy that waits. */
    record Copy(
            UUID id,
            UUID recipientId,
            String purpose,
            Instant sentAt,
            @Nullable Instant openedAt,
            @Nullable String openedBy) {

        List<String> position() {
            return List.of(sentAt.toString(), id.toString());
        }
    }

    List<Copy> find(UUID directiveId, Known known, @Nullable List<String> after, int limit) {
        var before = known.before();
        var sentAt = after == null ? null : Instant.parse(after.get(0));
        return sql.list(
                FIND,
                Unacknowledged::copy,
                before,
                before,
                directiveId,
                before,
                before,
                before,
                before,
                sentAt,
                sentAt,
                after == null ? null : UUID.fromString(after.get(1)),
                limit);
    }

    private static Copy copy(Sql.Row row) throws SQLException {
        return new Copy(
                row.id("id"),
                row.id("recipient_id"),
                row.text("purpose"),
                row.instant("sent_at"),
                row.instantOrNull("opened_at"),
                row.textOrNull("opened_by"));
    }
}
