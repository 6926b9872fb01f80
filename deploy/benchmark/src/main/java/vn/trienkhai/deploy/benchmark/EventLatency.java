package vn.trienkhai.deploy.benchmark;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * From the commit of a change in directive-service to the commit of its effect in task-service, by
 * PostgreSQL's own commit timestamps, while 200 events a second are told.
 */
final class EventLatency {

    private static final int PER_SECOND = 200;
    private static final String TOLD =
            "select event_id::text, pg_xact_commit_timestamp(xmin) from event_log where type = 'organization.recorded.v1'";
    private static final String HEARD =
            "select event_id::text, pg_xact_commit_timestamp(xmin) from inbox where topic = 'organization.events'";

    private final UnderTest system;

    EventLatency(UnderTest system) {
        this.system = system;
    }

    void measure(Duration time, Table table) throws Exception {
        run(Duration.ofSeconds(10));
        var before = commits("directive", TOLD).keySet();
        var load = run(time);
        var told = commits("directive", TOLD);
        told.keySet().removeAll(before);
        var heard = awaitAll(told);
        var nanos =
                told.entrySet().stream()
                        .mapToLong(
                                event ->
                                        Duration.between(
                                                        event.getValue(), heard.get(event.getKey()))
                                                .toNanos())
                        .toArray();
        var latency = Result.of(nanos, load.failed(), (double) time.toSeconds());
        table.add(
                "commit → effect committed in the next service, 200 events/s",
                "p50 ≤ 15 ms, p99 ≤ 100 ms",
                "p50 %.1f ms, p99 %.1f ms".formatted(latency.millis(0.5), latency.millis(0.99)),
                "%d events, requests %s".formatted(nanos.length, load));
    }

    private Map<String, Instant> awaitAll(Map<String, Instant> told) throws Exception {
        for (int i = 0; i < 60; i++) {
            var heard = commits("task", HEARD);
            if (heard.keySet().containsAll(told.keySet())) {
                return heard;
            }
            Thread.sleep(1_000);
        }
        throw new IllegalStateException("not every event was heard within a minute");
    }

    private Result run(Duration time) {
        var number = new AtomicInteger();
        return Load.open(PER_SECOND, time, () -> register(number.incrementAndGet()));
    }

    private boolean register(int number) throws Exception {
        var body =
                """
                {"kind": "AGENCY", "level": "PROVINCE", "names": [{"text": "Cơ quan %d", "kind": "OFFICIAL"}]}
                """
                        .formatted(number);
        return system.answers(
                system.postAsAdministrator(system.gateway(), "/v1/organizations", body), 201);
    }

    private Map<String, Instant> commits(String database, String sql) throws SQLException {
        var commits = new HashMap<String, Instant>();
        try (var connection = system.supervisor().postgres().connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                commits.put(rows.getString(1), rows.getTimestamp(2).toInstant());
            }
        }
        return commits;
    }
}
