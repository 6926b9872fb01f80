package vn.trienkhai.notification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.platform.testing.TestStack;

/** Looks behind the service, past every wall. */
public final class Looking {

    private Looking() {}

    /** The kinds a body was told, oldest first, with {@code (obsolete)} behind those that are. */
    public static List<String> toldTo(UUID body) {
        return texts(
                "select kind || case when obsolete then ' (obsolete)' else '' end from notification"
                        + " where body_id = ? order by id",
                body);
    }

    /** The states of the messages of a body, oldest first. */
    public static List<String> mailsTo(UUID body) {
        return texts("select state from mail where body_id = ? order by id", body);
    }

    public static List<String> texts(String sql, Object... values) {
        try (var connection = TestStack.connectAsSuperuser();
                var statement = prepare(connection, sql, values);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void change(String sql, Object... values) {
        try (var connection = TestStack.connectAsSuperuser();
                var statement = prepare(connection, sql, values)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
