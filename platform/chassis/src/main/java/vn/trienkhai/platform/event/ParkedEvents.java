package vn.trienkhai.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.trienkhai.platform.work.DatabaseAway;
import vn.trienkhai.platform.work.UnitOfWork;

/**
 * The dead letters: poison and what followed it, kept in order until an operator replays the
 * aggregate.
 */
@ApplicationScoped
public class ParkedEvents {

    private static final String COLUMNS =
            "select event_id, topic, key, version, type, payload, occurred_at, reason from parked_event ";

    private final UnitOfWork work;
    private final DataSource dataSource;
    private final Inbox inbox;
    private final Handlers handlers;

    ParkedEvents(UnitOfWork work, DataSource dataSource, Inbox inbox, Handlers handlers) {
        this.work = work;
        this.dataSource = dataSource;
        this.inbox = inbox;
        this.handlers = handlers;
    }

    /** One parked event, as an operator sees it. */
    public record Parked(
            UUID eventId,
            String topic,
            String key,
            long version,
            String type,
            Instant occurredAt,
            String reason) {}

    public List<Parked> list() {
        return work.asWorker(
                () ->
                        query(
                                COLUMNS + "order by position limit 1000",
                                rows ->
                                        new Parked(
                                                rows.getObject(1, UUID.class),
                                                rows.getString(2),
                                                rows.getString(3),
                                                rows.getLong(4),
                                                rows.getString(5),
                                                rows.getTimestamp(7).toInstant(),
                                                rows.getString(8))));
    }

    /**
     * Acts on the parked events of one aggregate in order and forgets them, in one transaction: if
     * one still fails, all stay parked.
     *
     * @return how many were replayed
     */
    public int replay(String topic, String key) {
        return work.asWorker(
                () -> {
                    var events =
                            query(
                                    COLUMNS
                                            + "where topic = ? and key = ? order by version for update",
                                    ParkedEvents::heard,
                                    topic,
                                    key);
                    events.stream().filter(inbox::isNew).forEach(handlers::handle);
                    query(
                            "delete from parked_event where topic = ? and key = ? returning event_id",
                            rows -> rows.getString(1),
                            topic,
                            key);
                    return events.size();
                });
    }

    private static HeardEvent heard(ResultSet rows) throws SQLException {
        var told =
                new Told(
                        rows.getObject(1, UUID.class),
                        rows.getString(5),
                        rows.getString(3),
                        rows.getLong(4),
                        rows.getTimestamp(7).toInstant());
        return new HeardEvent(rows.getString(2), told, rows.getString(6));
    }

    private <T> List<T> query(String sql, RowReader<T> reader, String... parameters) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw DatabaseAway.or(e);
        }
    }

    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet rows) throws SQLException;
    }
}
