package vn.trienkhai.report.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of an answer, read by column name. */
public final class Row {

    private final ResultSet rows;
    private final ObjectMapper json;

    Row(ResultSet rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    public UUID uuid(String column) throws SQLException {
        return rows.getObject(column, UUID.class);
    }

    public @Nullable UUID uuidOrNull(String column) throws SQLException {
        return rows.getObject(column, UUID.class);
    }

    public String text(String column) throws SQLException {
        return rows.getString(column);
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return rows.getString(column);
    }

    public @Nullable LocalDate dayOrNull(String column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }

    public Instant instant(String column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }

    public @Nullable Instant instantOrNull(String column) throws SQLException {
        var value = rows.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
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

    public boolean bool(String column) throws SQLException {
        return rows.getBoolean(column);
    }

    public byte[] bytes(String column) throws SQLException {
        return rows.getBytes(column);
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, rows.getString(column));
    }

    public <E extends Enum<E>> @Nullable E constantOrNull(String column, Class<E> type)
            throws SQLException {
        var name = rows.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public <T> T json(String column, TypeReference<T> type) throws SQLException {
        try {
            return json.readValue(rows.getString(column), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Column " + column + " cannot be read", e);
        }
    }
}
