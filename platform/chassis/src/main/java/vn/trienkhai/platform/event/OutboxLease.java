package vn.trienkhai.platform.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The right to carry the outbox, for as long as this connection lives. */
final class OutboxLease implements AutoCloseable {

    private static final String UNSENT =
            "select position, event_id, topic, key, version, type, payload, occurred_at from outbox order by position limit ?";

    /** A delete that is lost with a crash only means that the event is sent again. */
    private static final String DELETE = "delete from outbox where position = any(?)";

    private final Connection connection;

    OutboxLease(Connection connection) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
        }
    }

    List<Row> unsent(int limit) throws SQLException {
        try (var statement = connection.prepareStatement(UNSENT)) {
            statement.setInt(1, limit);
            var batch = new ArrayList<Row>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    batch.add(
                            new Row(
                                    rows.getLong(1),
                                    rows.getObject(2, UUID.class),
                                    rows.getString(3),
                                    rows.getString(4),
                                    rows.getLong(5),
                                    rows.getString(6),
                                    rows.getString(7),
                                    rows.getTimestamp(8).toInstant()));
                }
            }
            return batch;
        }
    }

    void delete(List<Row> batch) throws SQLException {
        try (var statement = connection.prepareStatement(DELETE)) {
            var positions = batch.stream().map(Row::position).toArray();
            statement.setArray(1, connection.createArrayOf("bigint", positions));
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    record Row(
            long position,
            UUID eventId,
            String topic,
            String key,
            long version,
            String type,
            String payload,
            Instant occurredAt) {}
}
