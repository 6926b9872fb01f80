package vn.trienkhai.report;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.platform.testing.TestStack;

/** Looks behind the service, past every wall. */
public final class Database {

    private Database() {}

    /** The first column of every row, as text. */
    public static List<String> ask(String query) {
        try (var connection = TestStack.connectAsSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(String.valueOf(rows.getString(1)));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
