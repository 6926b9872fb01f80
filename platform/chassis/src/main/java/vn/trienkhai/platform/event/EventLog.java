package vn.trienkhai.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import vn.trienkhai.platform.work.DatabaseAway;

/**
 * Writes the events of a unit of work: to the outbox, from which the relay deletes, and to the
 * archive {@code event_log}, which keeps what was told. One statement for all of them.
 */
@ApplicationScoped
public class EventLog {

    /** An event is a notice, not a document (engineering: fan-out is split). */
    static final int MAX_BYTES = 64 * 1024;

    private static final String INSERT =
            """
            with told as (
              insert into outbox (event_id, topic, key, version, type, payload, occurred_at)
              select event_id, topic, key, version, type, payload, occurred_at
                from unnest(?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[],
                            ?::timestamptz[])
                with ordinality as t(event_id, topic, key, version, type, payload, occurred_at, n)
               order by n
              returning event_id, topic, key, version, type, payload, occurred_at)
            insert into event_log (event_id, topic, key, version, type, payload, occurred_at)
            select * from told
            """;

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Clock clock;

    EventLog(DataSource dataSource, ObjectMapper json, Clock clock) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
    }

    /** Must run in the transaction of the change, after it has been flushed. */
    public void write(List<Telling> tellings) {
        if (tellings.isEmpty()) {
            return;
        }
        try (var connection = dataSource.getConnection()) {
            insert(connection, tellings);
        } catch (SQLException e) {
            throw DatabaseAway.or(e);
        }
    }

    private void insert(Connection connection, List<Telling> tellings) throws SQLException {
        var now = Timestamp.from(clock.instant());
        try (var statement = connection.prepareStatement(INSERT)) {
            var columns =
                    List.of(
                            column("uuid", Telling::eventId),
                            column("text", telling -> telling.event().topic()),
                            column("text", Telling::key),
                            column("bigint", Telling::version),
                            column("text", telling -> telling.event().type()),
                            column("text", this::payload),
                            column("timestamptz", telling -> now));
            for (int i = 0; i < columns.size(); i++) {
                var column = columns.get(i);
                var values = tellings.stream().map(column.value()).toArray();
                statement.setArray(i + 1, connection.createArrayOf(column.type(), values));
            }
            statement.executeUpdate();
        }
    }

    private String payload(Telling telling) {
        try {
            var payload = json.writeValueAsString(telling.event());
            if (payload.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
                throw new IllegalStateException(
                        "Event "
                                + telling.event().type()
                                + " of "
                                + telling.key()
                                + " is over 64 KiB");
            }
            return payload;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Event cannot be written: " + telling.event().type(), e);
        }
    }

    private static Column column(String type, Function<Telling, Object> value) {
        return new Column(type, value);
    }

    private record Column(String type, Function<Telling, Object> value) {}
}
