package vn.trienkhai.deploy.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import vn.trienkhai.deploy.local.Part;

/**
 * Lists and searches: do pages slow down with the table, do searches stay quick; each beside plain
 * SQL over the same tables.
 */
final class FindSpeed {

    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
    private static final int DEEP = 40;

    /** Common and rare words, phrases, symbols, and words nobody uses. */
    private static final List<String> ASKED =
            List.of(
                    "q=kế hoạch",
                    "q=\"nhiệm vụ\"",
                    "q=rừng biển đảo",
                    "q=\"rừng biển đảo\"",
                    "q=ma77",
                    "q=khoáng sản du lịch",
                    "q=không ai viết",
                    "q=oạch",
                    "q=than*",
                    "symbol=77 – KH/TU",
                    "q=công tác&type=PLAN&issuedTo=2012-12-31");

    private static final String PLAIN_LIST =
            """
            select d.id, d.symbol, d.abstract_text, d.issued_on from directive_shelf s join directive d on d.id = s.directive_id
             where s.body_id = '%s' order by s.day desc, s.directive_id desc limit 51
            """
                    .formatted(Corpus.BODY);

    private static final String PLAIN_SEARCH =
            """
            select d.id, d.symbol, d.abstract_text, d.issued_on from directive_index i join directive d on d.id = i.directive_id
             where i.words @@ to_tsquery('simple', 'ke & hoach') and i.marks @> array['body:%s']
             order by i.day desc, i.directive_id desc limit 51
            """
                    .formatted(Corpus.BODY);

    private final UnderTest system;
    private final Corpus corpus;

    FindSpeed(UnderTest system) {
        this.system = system;
        this.corpus = new Corpus(system);
    }

    void measure(int few, int searched, int many, Duration time, Table table) throws Exception {
        corpus.fill(few);
        var before = pages(time);
        corpus.fill(searched);
        search(searched, time, table);
        corpus.fill(many);
        var after = pages(time);
        var plain = sql(PLAIN_LIST, time);
        for (int i = 0; i < before.size(); i++) {
            table.add(
                    "%s of %,d directives against %,d".formatted(before.get(i).name(), many, few),
                    "≤ 1.30×",
                    "%.2f×".formatted(after.get(i).millis() / before.get(i).millis()),
                    "p50 %.2f ms against %.2f ms; first page by plain SQL %.2f ms"
                            .formatted(
                                    after.get(i).millis(),
                                    before.get(i).millis(),
                                    plain.millis(0.5)));
        }
        table.add(
                "page %d against page 1 of %,d directives".formatted(DEEP, many),
                "≤ 1.30×",
                "%.2f×".formatted(after.get(1).millis() / after.get(0).millis()),
                "p50 %.2f ms against %.2f ms"
                        .formatted(after.get(1).millis(), after.get(0).millis()));
    }

    private record Page(String name, double millis) {}

    private List<Page> pages(Duration time) throws Exception {
        var first = "/v1/directives?limit=50";
        var deep = first;
        for (int i = 1; i < DEEP; i++) {
            var matcher = NEXT.matcher(system.body(get(deep)));
            if (!matcher.find()) {
                break;
            }
            deep = first + "&cursor=" + matcher.group(1);
        }
        return List.of(
                new Page("first page", ask(List.of(first), time).millis(0.5)),
                new Page("page " + DEEP, ask(List.of(deep), time).millis(0.5)),
                new Page(
                        "first page of plans",
                        ask(List.of(first + "&type=PLAN"), time).millis(0.5)));
    }

    private void search(int size, Duration time, Table table) throws Exception {
        var paths = new ArrayList<String>();
        for (var asked : ASKED) {
            paths.add("/v1/directives?limit=50&" + encoded(asked));
        }
        ask(paths, time);
        var found = ask(paths, time);
        var plain = sql(PLAIN_SEARCH, time);
        table.add(
                "search over %,d directives, %d kinds of questions".formatted(size, ASKED.size()),
                "p99 ≤ 50 ms",
                "p99 %.1f ms".formatted(found.millis(0.99)),
                "%s; two common words by plain SQL %s".formatted(found, plain));
        for (int i = 0; i < paths.size(); i++) {
            var one = ask(List.of(paths.get(i)), time.dividedBy(4));
            System.out.printf("  %s: %s%n", ASKED.get(i), one);
        }
    }

    private static String encoded(String query) {
        var parts = new ArrayList<String>();
        for (var part : query.split("&", -1)) {
            int is = part.indexOf('=');
            parts.add(
                    part.substring(0, is + 1)
                            + URLEncoder.encode(part.substring(is + 1), StandardCharsets.UTF_8));
        }
        return String.join("&", parts);
    }

    private Result ask(List<String> paths, Duration time) throws Exception {
        var turn = new AtomicInteger();
        return Load.closed(
                1,
                time,
                () ->
                        () ->
                                system.answers(
                                        get(paths.get(turn.getAndIncrement() % paths.size())),
                                        200));
    }

    private java.net.http.HttpRequest get(String path) {
        return system.get(system.direct(Part.DIRECTIVE), path);
    }

    private Result sql(String query, Duration time) throws Exception {
        try (var connection = corpus.connect();
                var statement = connection.prepareStatement(query)) {
            return Load.closed(
                    1,
                    time,
                    () ->
                            () -> {
                                try (var rows = statement.executeQuery()) {
                                    while (rows.next()) {
                                        rows.getString("abstract_text");
                                    }
                                }
                                return true;
                            });
        }
    }
}
