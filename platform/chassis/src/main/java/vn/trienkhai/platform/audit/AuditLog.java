package vn.trienkhai.platform.audit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.work.DatabaseAway;
import vn.trienkhai.platform.work.Work;

/** Writes the audit entries of a unit of work, in its transaction, in one statement. */
@ApplicationScoped
public class AuditLog {

    private static final String INSERT =
            """
            insert into audit_entry (at, actor, body, request_id, act, object_type, object_id, before, after)
            select ?, ?, ?, ?, act, object_type, object_id, before::jsonb, after::jsonb
              from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
              as t(act, object_type, object_id, before, after)
            """;

    private final DataSource dataSource;
    private final Clock clock;

    AuditLog(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Must run in the transaction of the change. */
    public void write(Work work, List<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            statement.setTimestamp(1, Timestamp.from(clock.instant()));
            statement.setString(2, work.actor());
            statement.setString(3, work.body());
            statement.setString(4, (String) MDC.get("requestId"));
            List<Function<AuditEntry, @Nullable String>> columns =
                    List.of(
                            AuditEntry::act,
                            AuditEntry::objectType,
                            AuditEntry::objectId,
                            entry -> text(entry.before()),
                            entry -> text(entry.after()));
            for (int i = 0; i < columns.size(); i++) {
                var values = entries.stream().map(columns.get(i)).toArray();
                statement.setArray(i + 5, connection.createArrayOf("text", values));
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw DatabaseAway.or(e);
        }
    }

    private static @Nullable String text(@Nullable JsonNode json) {
        return json == null ? null : json.toString();
    }
}
