package vn.trienkhai.deploy.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of one request, taken from PostgreSQL's own log, to be played again by plain JDBC with
 * fresh ids: the floor below which no service can go that asks the same of the database.
 */
final class SqlTape {

    /** What {@code log_line_prefix} must be. */
    static final String PREFIX = "tape|%p|%d|";

    private static final Pattern LINE =
            Pattern.compile("^tape\\|(\\d+)\\|(\\w*)\\|(\\w+):\\s+(.*)$");
    private static final Pattern PARAMETER =
            Pattern.compile("\\$(\\d+) = (NULL|'((?:[^']|'')*)')(?:, |$)");
    private static final Pattern FRESH_ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final List<Step> steps;
    private final List<String> kept;

    private SqlTape(List<Step> steps, List<String> kept) {
        this.steps = steps;
        this.kept = kept;
    }

    /** One statement with its parameters in order; null is NULL. */
    private record Step(String sql, List<@Nullable String> parameters) {}

    /**
     * The transaction of this database in the log that holds the marker.
     *
     * @param kept ids that stay as they are, such as those of bodies
     */
    static SqlTape read(Path log, long from, String database, String marker, List<String> kept)
            throws IOException {
        var transactions = new HashMap<String, List<Step>>();
        for (var entry : entries(log, from)) {
            var of = transactions.computeIfAbsent(entry.process(), process -> new ArrayList<>());
            if (!entry.database().equals(database)) {
                continue;
            }
            if (entry.text().matches("(?s)execute .*?: BEGIN.*")) {
                of.clear();
            } else if (entry.text().matches("(?s)execute .*?: COMMIT.*")) {
                if (of.stream().anyMatch(step -> step.sql().contains(marker))) {
                    return new SqlTape(List.copyOf(of), kept);
                }
            } else if (entry.text().startsWith("execute ")) {
                var sql = entry.text().substring(entry.text().indexOf(": ") + 2);
                of.add(new Step(sql.replaceAll("\\$\\d+", "?"), List.of()));
            } else if (entry.level().equals("DETAIL") && !of.isEmpty()) {
                of.addLast(new Step(of.removeLast().sql(), parameters(entry.text())));
            }
        }
        throw new IllegalStateException("no transaction with '" + marker + "' in " + log);
    }

    int length() {
        return steps.size();
    }

    /**
     * Plays the transaction once, as new: every id of version 7 that is not kept becomes another.
     */
    void play(Connection connection, Map<String, PreparedStatement> prepared) throws SQLException {
        var ids = new HashMap<String, String>();
        for (var step : steps) {
            var statement = prepared.get(step.sql());
            if (statement == null) {
                statement = connection.prepareStatement(step.sql());
                prepared.put(step.sql(), statement);
            }
            for (int i = 0; i < step.parameters().size(); i++) {
                statement.setObject(i + 1, fresh(step.parameters().get(i), ids), Types.OTHER);
            }
            statement.execute();
        }
        connection.commit();
    }

    private @Nullable String fresh(@Nullable String text, Map<String, String> ids) {
        if (text == null) {
            return null;
        }
        return FRESH_ID.matcher(text)
                .replaceAll(
                        found ->
                                kept.contains(found.group())
                                        ? found.group()
                                        : ids.computeIfAbsent(
                                                found.group(), id -> UUID.randomUUID().toString()));
    }

    private record Entry(String process, String database, String level, String text) {}

    private static List<Entry> entries(Path log, long from) throws IOException {
        var entries = new ArrayList<Entry>();
        for (var line : Files.readString(log).substring((int) from).lines().toList()) {
            var matcher = LINE.matcher(line);
            if (matcher.matches()) {
                entries.add(
                        new Entry(
                                matcher.group(1),
                                matcher.group(2),
                                matcher.group(3),
                                matcher.group(4)));
            } else if (!entries.isEmpty()) {
                var last = entries.removeLast();
                entries.add(
                        new Entry(
                                last.process(),
                                last.database(),
                                last.level(),
                                last.text() + "\n" + line.strip()));
            }
        }
        return entries;
    }

    private static List<@Nullable String> parameters(String detail) {
        var found = new ArrayList<@Nullable String>();
        Matcher matcher = PARAMETER.matcher(detail);
        while (matcher.find()) {
            var quoted = matcher.group(3);
            found.add(quoted == null ? null : quoted.replace("''", "'"));
        }
        return found;
    }
}
