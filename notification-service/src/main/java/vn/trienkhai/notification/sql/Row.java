package vn.trienkhai.notification.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The current row of a result, read by column name; {@code maybe…} where null may stand. */
public final class Row {

    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public UUID id(String column) throws SQLException {
        return required(column, maybeId(column));
    }

    public @Nullable UUID maybeId(String column) throws SQLException {
        return rows.getObject(column, UUID.class);
    }

    public String text(String column) throws SQLException {
        return required(column, maybeText(column));
    }

    public @Nullable String maybeText(String column) throws SQLException {
        return rows.getString(column);
    }

    public Instant instant(String column) throws SQLException {
        return required(column, maybeInstant(column));
    }

    public @Nullable Instant maybeInstant(String column) throws SQLException {
        var value = rows.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public <T> T value(String column, Class<T> type) throws SQLException {
        return required(column, rows.getObject(column, type));
    }

    public boolean yes(String column) throws SQLException {
        return rows.getBoolean(column);
    }

    public int number(String column) throws SQLException {
        return rows.getInt(column);
    }

    /** Empty where the column is null. */
    public List<String> texts(String column) throws SQLException {
        var array = rows.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private static <T> T required(String column, @Nullable T value) {
        return Objects.requireNonNull(value, column);
    }
}
