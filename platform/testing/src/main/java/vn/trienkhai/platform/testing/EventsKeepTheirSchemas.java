package vn.trienkhai.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.trienkhai.platform.testing.lint.ContractFiles;

/**
 * After every test class: each event the service has told since the last one fits the schema named
 * by its type.
 */
final class EventsKeepTheirSchemas implements AfterAllCallback {

    private static final ContractFiles FILES = new ContractFiles();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Looked at after an earlier class. */
    private static final Set<UUID> SEEN = new HashSet<>();

    @Override
    public void afterAll(ExtensionContext context) throws SQLException {
        var wrong = new ArrayList<String>();
        try (var connection = TestStack.connectAsSuperuser();
                var read =
                        connection.prepareStatement(
                                "select type, payload from event_log where event_id = any (?)")) {
            read.setArray(1, connection.createArrayOf("uuid", unseen(connection)));
            try (var rows = read.executeQuery()) {
                while (rows.next()) {
                    check(rows.getString(1), rows.getString(2), wrong);
                }
            }
        }
        assertThat(wrong).as("events that break their schema").isEmpty();
    }

    private static Object[] unseen(Connection connection) throws SQLException {
        var fresh = new ArrayList<UUID>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select event_id from event_log")) {
            while (rows.next()) {
                var id = rows.getObject(1, UUID.class);
                if (SEEN.add(id)) {
                    fresh.add(id);
                }
            }
        }
        return fresh.toArray();
    }

    private static void check(String type, String payload, List<String> wrong) {
        var schema = Path.of("contracts", "events", type + ".schema.json");
        if (!Files.exists(schema)) {
            wrong.add(type + " has no schema");
            return;
        }
        try {
            var faults =
                    FILES.faults(
                            FILES.root(schema.toAbsolutePath().normalize()),
                            JSON.readTree(payload));
            faults.forEach(fault -> wrong.add(type + ": " + fault + " in " + payload));
        } catch (IOException e) {
            wrong.add(type + " is not JSON: " + payload);
        }
    }
}
