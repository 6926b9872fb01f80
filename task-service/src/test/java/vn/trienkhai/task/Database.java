package vn.trienkhai.task;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.platform.testing.TestStack;

/** Looks behind the service: rows as the superuser sees them. */
public final class Database {

    private Database() {}

    /** A body the service has heard of. */
    public static UUID newBody() {
        var id = UUID.randomUUID();
        knowBody(id, "Body " + id);
        return id;
    }

    public static void knowBody(UUID id, String name) {
        execute(
                "insert into organization (id, name, version) values ('%s', '%s', 1) on conflict do nothing"
                        .formatted(id, name));
    }

    public static void execute(String sql) {
        try (var connection = TestStack.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of every row, as text. */
    public static List<String> ask(String sql) {
        try (var connection = TestStack.connectAsSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The types of the events told about a task, in order, without owner and version. */
    public static List<String> told(String taskId) {
        return ask("select type from event_log where key = '%s' order by version".formatted(taskId))
                .stream()
                .map(type -> type.replace("task.", "").replace(".v1", ""))
                .toList();
    }
}
