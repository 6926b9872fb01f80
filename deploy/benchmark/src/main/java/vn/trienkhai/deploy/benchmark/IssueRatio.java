package vn.trienkhai.deploy.benchmark;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.deploy.local.Part;

/**
 * The issue of a plan to a class of a thousand bodies with a duty for each, through the gateway,
 * against plain SQL that writes rows of the same number and size in one transaction; in turns. And
 * how long it takes until every consumer has acted on it.
 */
final class IssueRatio {

    private static final int BODIES = 1000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String KIND = "MEASURED_COMMITTEE";

    private static final String HEARD = "select count(*) from inbox";

    private static final String BODY =
            """
            {"kind": "%s", "level": "COMMUNE", "names": [{"text": "Đảng ủy xã %d", "kind": "OFFICIAL"}]}
            """;

    private static final String DRAFT =
            """
            {"regime": "PARTY", "type": "PLAN", "abstract": "Kế hoạch tổng kết 10 năm thực hiện nghị quyết",
             "place": "Quảng Ngãi", "signature": {"capacity": "T/M", "position": "Phó Bí thư", "name": "A"},
             "clauses": [{"ref": "III.1", "kind": "TASK", "text": "Xây dựng kế hoạch"}],
             "recipients": [{"classId": "%s", "purpose": "ACTION"}],
             "duties": [{"clauseRef": "III.1", "title": "Xây dựng kế hoạch", "text": "Xây dựng kế hoạch thực hiện.",
                         "mode": "EACH", "holders": [{"classId": "%s", "role": "IMPLEMENT"}], "output": "PLAN",
                         "deadline": {"kind": "NONE", "raw": ""}}]}
            """;

    private final UnderTest system;
    private String draft = "";

    IssueRatio(UnderTest system) {
        this.system = system;
    }

    void measure(int rounds, Table table) throws Exception {
        prepare();
        try (var plain = PlainIssue.open(system, UnderTest.BODY, KIND)) {
            for (int i = 0; i < 5; i++) {
                issue();
                plain.play();
            }
            var floor = new ArrayList<Long>();
            var issued = new ArrayList<Long>();
            for (int i = 0; i < rounds; i++) {
                awaitQuiet();
                floor.add(plain.play());
                issued.add(issue().nanos());
            }
            report(floor, issued, table);
        }
        consumers(table);
    }

    private static void report(List<Long> floor, List<Long> issued, Table table) {
        var plain = Result.of(nanos(floor), 0, 1);
        var ours = Result.of(nanos(issued), 0, 1);
        table.add(
                "issue to a class of 1,000 bodies",
                "≤ 1.5× plain SQL, ≤ 300 ms",
                "%.2f×, p50 %.0f ms"
                        .formatted(ours.millis(0.5) / plain.millis(0.5), ours.millis(0.5)),
                "plain SQL p50 %.0f ms, p90 %.0f ms; through the gateway p90 %.0f ms, longest %.0f ms; %d each"
                        .formatted(
                                plain.millis(0.5),
                                plain.millis(0.9),
                                ours.millis(0.9),
                                ours.millis(1),
                                issued.size()));
    }

    private void consumers(Table table) throws Exception {
        awaitQuiet();
        long before = heard();
        var issued = issue();
        long begin = System.nanoTime();
        while (tasks(issued.id()) < BODIES || heard() < before + 2 * BODIES) {
            refuseToWaitLongerFrom(begin);
            Thread.sleep(20);
        }
        table.add(
                "all consumers done with it: 1,000 tasks, what came to whom and who has to do what told",
                "≤ 3 s",
                "%.1f s".formatted((System.nanoTime() - begin) / 1e9),
                "counted from the answer; looked at every 20 ms");
    }

    /** What was issued, and how long the answer took. */
    private record Issued(String id, long nanos) {}

    private Issued issue() throws Exception {
        var made = system.created(system.post(system.gateway(), "/v1/directives", draft));
        var request =
                system.act(
                        system.post(
                                system.gateway(),
                                "/v1/directives/" + made.id() + "/issuance",
                                "{}"),
                        made.etag());
        long begin = System.nanoTime();
        system.answers(request, 200);
        return new Issued(made.id(), System.nanoTime() - begin);
    }

    private void prepare() throws Exception {
        for (int i = 0; i < BODIES; i++) {
            system.answers(
                    system.postAsAdministrator(
                            system.direct(Part.DIRECTIVE),
                            "/v1/organizations",
                            BODY.formatted(KIND, i)),
                    201);
        }
        var group =
                system.created(
                                system.postAsAdministrator(
                                        system.gateway(),
                                        "/v1/organization-classes",
                                        "{\"name\": \"Các đảng ủy xã\", \"rule\": {\"kinds\": [\"%s\"]}}"
                                                .formatted(KIND)))
                        .id();
        draft = DRAFT.formatted(group, group);
    }

    /**
     * Nothing of the last issue disturbs the next: nothing waits, and nothing has moved for a
     * second.
     */
    private void awaitQuiet() throws Exception {
        long before = -1;
        long begin = System.nanoTime();
        while (true) {
            refuseToWaitLongerFrom(begin);
            long now =
                    heard()
                            + number("directive", HEARD)
                            + number("task", "select count(*) from task");
            if (now == before && number("directive", "select count(*) from outbox") == 0) {
                return;
            }
            before = now;
            Thread.sleep(1000);
        }
    }

    private static void refuseToWaitLongerFrom(long begin) {
        if (System.nanoTime() - begin > PATIENCE.toNanos()) {
            throw new IllegalStateException("consumers were not done within " + PATIENCE);
        }
    }

    private long heard() throws SQLException {
        return number("notification", HEARD);
    }

    private long tasks(String directive) throws SQLException {
        return number(
                "task",
                "select count(*) from task where directive_id = '%s'"
                        .formatted(UUID.fromString(directive)));
    }

    private long number(String database, String query) throws SQLException {
        try (var connection = system.supervisor().postgres().connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static long[] nanos(List<Long> all) {
        return all.stream().mapToLong(Long::longValue).toArray();
    }
}
