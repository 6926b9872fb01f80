package vn.trienkhai.deploy.system;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import vn.trienkhai.deploy.system.evidence.EvidenceReader;
import vn.trienkhai.deploy.system.evidence.Rows;

/** Whether a deed has changed anything at all, in any service. */
final class Unchanged {

    private static final String FINGERPRINT =
            "select count(*) || ' rows ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from %s t";

    private static final String UNDONE =
            "select (select count(*) from audit_entry where sealed is null) + (select count(*) from outbox)";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration REST = Duration.ofSeconds(2);

    private Unchanged() {}

    /** What every table of every service holds, none left out. */
    static Map<String, String> fingerprints(WholeSystem system) throws SQLException {
        var prints = new HashMap<String, String>();
        for (var service : EvidenceReader.SERVICES) {
            try (var database = system.stack().postgres().connect(service)) {
                for (var table : Rows.tables(database)) {
                    Rows.list(
                            database,
                            FINGERPRINT.formatted(table),
                            row -> prints.put(service + "." + table, row.getString(1)));
                }
            }
        }
        return prints;
    }

    /**
     * Waits until what was done before has no more effects: everything is told, heard and sealed,
     * and no row has changed for a while.
     */
    static void awaitRest(WholeSystem system) throws SQLException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var before = fingerprints(system);
        while (true) {
            Thread.sleep(REST);
            var now = fingerprints(system);
            if (undone(system) == 0 && now.equals(before)) {
                return;
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the system does not come to rest");
            }
            before = now;
        }
    }

    private static long undone(WholeSystem system) throws SQLException {
        long undone = 0;
        for (var service : EvidenceReader.SERVICES) {
            try (var database = system.stack().postgres().connect(service)) {
                undone += Rows.list(database, UNDONE, row -> row.getLong(1)).getFirst();
            }
        }
        return undone;
    }
}
