package vn.trienkhai.platform.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;

/** Runs {@code database.sql}, the one description of a service's database and roles. */
final class DatabaseScript {

    private static final String DUPLICATE_DATABASE = "42P04";

    private DatabaseScript() {}

    static void run(LocalPostgres postgres, String database) {
        try (var connection = postgres.connect("postgres");
                var statement = connection.createStatement()) {
            for (var sql : text().replace("${database}", database).split(";;\n", 0)) {
                try {
                    statement.execute(sql);
                } catch (SQLException e) {
                    if (!DUPLICATE_DATABASE.equals(e.getSQLState())) {
                        throw e;
                    }
                }
            }
        } catch (SQLException e) {
            throw new StackFailure(
                    "database %s cannot be created: %s".formatted(database, e.getMessage()), e);
        }
    }

    private static String text() {
        try (var in = DatabaseScript.class.getResourceAsStream("database.sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
