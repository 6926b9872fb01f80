package vn.trienkhai.deploy.benchmark;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * From the commit of a change in directive-service to the commit of its effect in the next service,
 * by PostgreSQL's own commit timestamps, while 200 events a second are told: once by 200 small
 * requests a second, once by 10 issues of 20 deliveries each, as an office does it.
 */
final class EventLatency {

    private static final int PER_SECOND = 200;

    private final UnderTest system;
    private final Recipients recipients;

    EventLatency(UnderTest system) {
        this.system = system;
        this.recipients = new Recipients(system);
    }

    /** Events of one type, told by an act repeated so often, and who hears them. */
    private record Stream(String type, String topic, String hearer, int perSecond, Load.Act act) {}

    void measure(Duration time, Table table) throws Exception {
        var number = new AtomicInteger();
        var registrations =
                new Stream(
                        "organization.recorded.v1",
                        "organization.events",
                        "task",
                        PER_SECOND,
                        () -> register(number.incrementAndGet()));
        measure(registrations, "by 200 requests", time, table);
        var issues =
                new Stream(
                        "delivery.sent.v1",
                        "directive.events",
                        "notification",
                        PER_SECOND / Recipients.COUNT,
                        recipients::issue);
        measure(issues, "by 10 issues", time, table);
    }

    private void measure(Stream stream, String how, Duration time, Table table) throws Exception {
        run(stream, Duration.ofSeconds(20));
        var before = told(stream).keySet();
        var load = run(stream, time);
        var told = told(stream);
        told.keySet().removeAll(before);
        var heard = awaitAll(stream, told);
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
                "commit → effect committed in the next service, 200 events/s " + how,
                "p50 ≤ 15 ms, p99 ≤ 100 ms",
                "p50 %.1f ms, p99 %.1f ms".formatted(latency.millis(0.5), latency.millis(0.99)),
                "%d events, requests %s".formatted(nanos.length, load));
    }

    private Map<String, Instant> awaitAll(Stream stream, Map<String, Instant> told)
            throws Exception {
        for (int i = 0; i < 60; i++) {
            var heard =
                    commits(
                            stream.hearer(),
                            "select event_id::text, pg_xact_commit_timestamp(xmin) from inbox where topic = '%s'"
                                    .formatted(stream.topic()));
            if (heard.keySet().containsAll(told.keySet())) {
                return heard;
            }
            Thread.sleep(1_000);
        }
        throw new IllegalStateException("not every event was heard within a minute");
    }

    private static Result run(Stream stream, Duration time) {
        return Load.open(stream.perSecond(), time, stream.act());
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

    private Map<String, Instant> told(Stream stream) throws SQLException {
        return commits(
                "directive",
                "select event_id::text, pg_xact_commit_timestamp(xmin) from event_log where type = '%s'"
                        .formatted(stream.type()));
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
