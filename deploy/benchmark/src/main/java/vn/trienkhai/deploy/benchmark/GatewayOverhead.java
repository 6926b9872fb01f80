package vn.trienkhai.deploy.benchmark;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.deploy.local.Part;

/** The same read through the gateway and past it, in turns. */
final class GatewayOverhead {

    private static final String PATH = "/v1/organizations?limit=20";

    private final UnderTest system;

    GatewayOverhead(UnderTest system) {
        this.system = system;
    }

    void measure(int rounds, Duration time, Table table) throws Exception {
        var ratios = new ArrayList<Double>();
        var added = new ArrayList<Double>();
        var beside = "";
        run(system.gateway(), 8, time);
        run(system.direct(Part.DIRECTIVE), 8, time);
        for (int i = 0; i < rounds; i++) {
            var direct = run(system.direct(Part.DIRECTIVE), 32, time);
            var through = run(system.gateway(), 32, time);
            ratios.add(through.perSecond() / direct.perSecond());
            beside = "direct " + direct + "; through " + through;
            var slow = run(system.direct(Part.DIRECTIVE), 1, time.dividedBy(2));
            var slower = run(system.gateway(), 1, time.dividedBy(2));
            added.add(slower.millis(0.5) - slow.millis(0.5));
        }
        table.add(
                "gateway against direct, 32 connections",
                "≥ 0.5×",
                "%.2f×".formatted(median(ratios)),
                beside);
        table.add(
                "gateway adds, 1 connection, p50",
                "≤ 0.5 ms",
                "%.2f ms".formatted(median(added)),
                rounds + " rounds in turns");
    }

    private Result run(URI at, int workers, Duration time) throws Exception {
        var request = system.get(at, PATH);
        return Load.closed(workers, time, () -> () -> system.answers(request, 200));
    }

    static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
