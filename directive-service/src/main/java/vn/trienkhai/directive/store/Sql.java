package vn.trienkhai.directive.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.work.DatabaseAway;

/**
 * Runs SQL on the connection of the open unit of work. Parameters stand in order; a collection of
 * ids becomes {@code uuid[]}, one of strings {@code text[]}.
 */
@ApplicationScoped
public class Sql {

    /** Long answers are read in pieces, so that a row is garbage when its record is made. */
    private static final int ROWS_AT_ONCE = 500;

    private final DataSource dataSource;

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** One row into one record. */
    @FunctionalInterface
    public interface Mapper<T> {
        T map(Row row) throws SQLException;
    }

    public <T> List<T> list(String sql, Mapper<T> mapper, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection();
                var statement = prepared(connection, sql, parameters);
                var rows = statement.executeQuery()) {
            var result = new ArrayList<T>();
            var row = new Row(rows.unwrap(ResultSet.class));
            while (rows.next()) {
                result.add(mapper.map(row));
            }
            return result;
        } catch (SQLException e) {
            throw DatabaseAway.or(e);
        }
    }

    public <T> Optional<T> one(String sql, Mapper<T> mapper, @Nullable Object... parameters) {
        return list(sql, mapper, parameters).stream().findFirst();
    }

    public int update(String sql, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection();
                var statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw DatabaseAway.or(e);
        }
    }

    private static PreparedStatement prepared(
            Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setFetchSize(ROWS_AT_ONCE);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, bindable(connection, parameters[i]));
        }
        return statement;
    }

    private static @Nullable Object bindable(Connection connection, @Nullable Object value)
            throws SQLException {
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> constant.name();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Collection<?> many -> {
                var uuids = many.stream().allMatch(UUID.class::isInstance);
                var type = uuids && !many.isEmpty() ? "uuid" : "text";
                yield connection.createArrayOf(
                        type,
                        many.stream()
                                .map(each -> each instanceof Enum<?> e ? e.name() : each)
                                .toArray());
            }
            default -> value;
        };
    }

    /** The columns of one row, by name. */
    public static final class Row {

        private final ResultSet rows;

        private Row(ResultSet rows) {
            this.rows = rows;
        }

        public String text(String column) throws SQLException {
            return rows.getString(column);
        }

        public @Nullable String textOrNull(String column) throws SQLException {
            return rows.getString(column);
        }

        public UUID id(String column) throws SQLException {
            return rows.getObject(column, UUID.class);
        }

        public @Nullable UUID idOrNull(String column) throws SQLException {
            return rows.getObject(column, UUID.class);
        }

        public @Nullable LocalDate day(String column) throws SQLException {
            return rows.getObject(column, LocalDate.class);
        }

        public Instant instant(String column) throws SQLException {
            return rows.getObject(column, OffsetDateTime.class).toInstant();
        }

        /** A column of text[]. */
        public String[] texts(String column) throws SQLException {
            return (String[]) rows.getArray(column).getArray();
        }

        public @Nullable Instant instantOrNull(String column) throws SQLException {
            var time = rows.getObject(column, OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        }

        public int number(String column) throws SQLException {
            return rows.getInt(column);
        }

        public @Nullable Integer numberOrNull(String column) throws SQLException {
            return rows.getObject(column, Integer.class);
        }

        public long big(String column) throws SQLException {
            return rows.getLong(column);
        }

        public byte[] bytes(String column) throws SQLException {
            return rows.getBytes(column);
        }

        public boolean flag(String column) throws SQLException {
            return rows.getBoolean(column);
        }
    }
}
