package vn.trienkhai.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.trienkhai.platform.testing.lint.ContractFiles;

/** After every test class: each event the service has told fits the schema named by its type. */
final class EventsKeepTheirSchemas implements AfterAllCallback {

    private static final ContractFiles FILES = new ContractFiles();
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void afterAll(ExtensionContext context) throws SQLException {
        var wrong = new ArrayList<String>();
        try (var connection = TestStack.connectAsSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select distinct type, payload from event_log")) {
            while (rows.next()) {
                var type = rows.getString(1);
                check(type, rows.getString(2), wrong);
            }
        }
        assertThat(wrong).as("events that break their schema").isEmpty();
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
