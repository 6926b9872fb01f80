package vn.trienkhai.report.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.platform.work.DatabaseAway;

/** SQL on the connection of the current unit of work; what it changes commits with the rest. */
@ApplicationScoped
public class Db {

    /** Makes one record of one row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    private final DataSource dataSource;
    private final ObjectMapper json;

    Db(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    public <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... arguments) {
        try (var connection = dataSource.getConnection();
                var statement = prepared(connection, sql, arguments);
                var rows = statement.executeQuery()) {
            return read(rows, reader);
        } catch (SQLException e) {
            throw DatabaseAway.or(e);
        }
    }

    public <T> Optional<T> first(String sql, Reader<T> reader, @Nullable Object... arguments) {
        return list(sql, reader, arguments).stream().findFirst();
    }

    /** How many rows were changed. */
    public int change(String sql, @Nullable Object... arguments) {
        try (var connection = dataSource.getConnection();
                var statement = prepared(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw DatabaseAway.or(e);
        }
    }

    /** JSON for a {@code jsonb} parameter; write the parameter as {@code ?::jsonb}. */
    public String json(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> List<T> read(ResultSet rows, Reader<T> reader) throws SQLException {
        var row = new Row(rows, json);
        var all = new ArrayList<T>();
        while (rows.next()) {
            all.add(reader.read(row));
        }
        return all;
    }

    private static PreparedStatement prepared(
            Connection connection, String sql, @Nullable Object[] arguments) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            bind(statement, i + 1, arguments[i]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int at, @Nullable Object argument)
            throws SQLException {
        switch (argument) {
            case null -> statement.setNull(at, Types.NULL);
            case Instant instant -> statement.setObject(at, instant.atOffset(ZoneOffset.UTC));
            case Enum<?> constant -> statement.setString(at, constant.name());
            case InputStream bytes -> statement.setBinaryStream(at, bytes);
            case List<?> uuids ->
                    statement.setArray(
                            at, statement.getConnection().createArrayOf("uuid", uuids.toArray()));
            default -> statement.setObject(at, argument);
        }
    }
}
