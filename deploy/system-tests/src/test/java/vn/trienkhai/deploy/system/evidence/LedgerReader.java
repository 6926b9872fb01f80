package vn.trienkhai.deploy.system.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Opens the books of one service. */
final class LedgerReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ITEM_TABLES =
            """
            select table_name from information_schema.columns
             where table_schema = 'public' and column_name in ('id', 'version')
             group by table_name having count(*) = 2
            """;

    private LedgerReader() {}

    static Ledger read(Connection database) {
        return new Ledger(
                told(database),
                Rows.list(database, "select event_id from inbox", row -> row.getString(1)),
                count(database, "outbox"),
                count(database, "parked_event"),
                Rows.list(
                        database,
                        "select key from idempotency_key where answer is not null",
                        row -> row.getString(1)),
                items(database),
                rows(database));
    }

    private static List<Event> told(Connection database) {
        return Rows.list(
                database,
                "select event_id, topic, key, version, type, payload from event_log",
                row ->
                        new Event(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getLong(4),
                                row.getString(5),
                                json(row.getString(6))));
    }

    private static Map<String, Long> items(Connection database) {
        var items = new HashMap<String, Long>();
        for (var table : Rows.list(database, ITEM_TABLES, row -> row.getString(1))) {
            Rows.list(
                    database,
                    "select id::text, version from " + table,
                    row -> items.put(row.getString(1), row.getLong(2)));
        }
        return items;
    }

    private static Map<String, Integer> rows(Connection database) {
        var rows = new HashMap<String, Integer>();
        Rows.tables(database).forEach(table -> rows.put(table, count(database, table)));
        return rows;
    }

    private static int count(Connection database, String table) {
        return Rows.list(database, "select count(*) from " + table, row -> row.getInt(1))
                .getFirst();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
