package vn.trienkhai.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import vn.trienkhai.platform.work.DatabaseAway;

/**
 * Remembers which events were acted on, in the transaction of the action, and which aggregates are
 * parked because one of their events was poison.
 */
@ApplicationScoped
class Inbox {

    /** One statement decides, so there is no gap between asking and marking. */
    private static final String ACCEPT =
            """
            insert into inbox (event_id, topic, key, version)
            select ?, ?, ?, ?
             where not exists (select 1 from inbox where topic = ? and key = ? and version >= ?)
            on conflict do nothing
            """;

    private static final String PARK =
            """
            insert into parked_event (event_id, topic, key, version, type, payload, occurred_at, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private static final String PARKED =
            "select distinct topic || '/' || key from parked_event where topic || '/' || key = any(?)";

    private final DataSource dataSource;

    Inbox(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * True exactly once per event, and never for an older version of an aggregate than the last.
     */
    boolean isNew(HeardEvent event) {
        return update(
                        ACCEPT,
                        statement -> {
                            var told = event.told();
                            statement.setObject(1, told.eventId());
                            statement.setString(2, event.topic());
                            statement.setString(3, told.aggregateId());
                            statement.setLong(4, told.aggregateVersion());
                            statement.setString(5, event.topic());
                            statement.setString(6, told.aggregateId());
                            statement.setLong(7, told.aggregateVersion());
                        })
                == 1;
    }

    void park(HeardEvent event, String reason) {
        update(
                PARK,
                statement -> {
                    var told = event.told();
                    statement.setObject(1, told.eventId());
                    statement.setString(2, event.topic());
                    statement.setString(3, told.aggregateId());
                    statement.setLong(4, told.aggregateVersion());
                    statement.setString(5, told.type());
                    statement.setString(6, event.payload());
                    statement.setTimestamp(7, Timestamp.from(told.at()));
                    statement.setString(8, reason);
                });
    }

    /** Which aggregates of these events are parked, as {@link #aggregate}. */
    Set<String> parkedAmong(List<HeardEvent> events) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(PARKED)) {
            var names = events.stream().map(Inbox::aggregate).distinct().toArray();
            statement.setArray(1, connection.createArrayOf("text", names));
            var parked = new HashSet<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    parked.add(rows.getString(1));
                }
            }
            return parked;
        } catch (SQLException e) {
            throw DatabaseAway.or(e);
        }
    }

    static String aggregate(HeardEvent event) {
        return event.topic() + "/" + event.told().aggregateId();
    }

    private int update(String sql, Binder binder) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binder.bind(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw DatabaseAway.or(e);
        }
    }

    @FunctionalInterface
    private interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }
}
