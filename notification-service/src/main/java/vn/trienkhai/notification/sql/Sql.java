package vn.trienkhai.notification.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.work.DatabaseAway;

/** Statements in the transaction of the open unit of work; rows become records by name. */
@ApplicationScoped
public class Sql {

    private final DataSource dataSource;

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** How many rows were changed. */
    public int update(String sql, @Nullable Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw DatabaseAway.or(e);
        }
    }

    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = prepare(connection, sql, values);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reader.read(new Row(rows)));
            }
            return found;
        } catch (SQLException e) {
            throw DatabaseAway.or(e);
        }
    }

    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    private static PreparedStatement prepare(
            Connection connection, String sql, @Nullable Object[] values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, bindable(connection, values[i]));
        }
        return statement;
    }

    private static @Nullable Object bindable(Connection connection, @Nullable Object value)
            throws SQLException {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case TextArray texts -> connection.createArrayOf("text", texts.values().toArray());
            case UuidArray ids -> connection.createArrayOf("uuid", ids.values().toArray());
            default -> value;
        };
    }
}
