package vn.trienkhai.deploy.system.evidence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads rows with the eyes of the superuser. */
public final class Rows {

    private Rows() {}

    /** Makes something of a row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    public static <T> List<T> list(
            Connection connection, String sql, Reader<T> reader, Object... values) {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var list = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    list.add(reader.read(rows));
                }
            }
            return list;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** A count for each name: two columns. */
    public static Map<String, Integer> counts(Connection connection, String sql, Object... values) {
        var counts = new LinkedHashMap<String, Integer>();
        list(connection, sql, row -> counts.put(row.getString(1), row.getInt(2)), values);
        return counts;
    }

    /** The tables of the service, its own and the platform's. */
    public static List<String> tables(Connection connection) {
        return list(
                connection,
                "select tablename from pg_tables where schemaname = 'public' order by 1",
                row -> row.getString(1));
    }
}
