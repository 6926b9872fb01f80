package vn.trienkhai.directive;

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

    /** Prepares what no test should have to ask for one by one. */
    public static void change(String statement) {
        try (var connection = TestStack.connectAsSuperuser();
                var change = connection.createStatement()) {
            change.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
