package vn.trienkhai.deploy.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the measurements of engineering.md 7 that the system promises, all or those named, and
 * prints what was reached.
 */
public final class Main {

    private Main() {}

    /** One measurement: it adds its rows to the table. */
    private interface Measurement {
        void run(Table table) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        var words = new ArrayList<>(List.of(arguments));
        boolean quick = words.remove("quick");
        var table = new Table();
        try (var system = new UnderTest()) {
            var all = measurements(system, quick);
            if (!all.keySet().containsAll(words)) {
                throw new IllegalArgumentException("there is " + all.keySet());
            }
            for (var measurement : all.entrySet()) {
                if (words.isEmpty() || words.contains(measurement.getKey())) {
                    measurement.getValue().run(table);
                }
            }
        }
        System.out.println();
        System.out.println(table);
        System.exit(0);
    }

    private static Map<String, Measurement> measurements(UnderTest system, boolean quick) {
        var seconds = Duration.ofSeconds(quick ? 3 : 10);
        var rounds = quick ? 1 : 3;
        var all = new LinkedHashMap<String, Measurement>();
        all.put("starts", table -> new Starts(system).measure(rounds, table));
        all.put(
                "events",
                table ->
                        new EventLatency(system)
                                .measure(Duration.ofSeconds(quick ? 5 : 30), table));
        all.put("gateway", table -> new GatewayOverhead(system).measure(rounds, seconds, table));
        all.put("create", table -> new CreateRatio(system).measure(rounds, seconds, table));
        all.put(
                "lineage",
                table ->
                        new LineageRatio(system)
                                .measure(quick ? 2_000 : 10_000, rounds, seconds, table));
        all.put(
                "find",
                table ->
                        new FindSpeed(system)
                                .measure(
                                        quick ? 2_000 : 10_000,
                                        quick ? 10_000 : 200_000,
                                        quick ? 20_000 : 500_000,
                                        seconds,
                                        table));
        all.put("reader", table -> new ReaderPace().measure(rounds, table));
        all.put("issue", table -> new IssueRatio(system).measure(quick ? 10 : 40, table));
        all.put("memory", table -> new Memory().measure(table));
        return all;
    }
}
