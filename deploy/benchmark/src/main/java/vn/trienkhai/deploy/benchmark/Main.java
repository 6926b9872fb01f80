package vn.trienkhai.deploy.benchmark;

import java.time.Duration;
import java.util.List;

/**
 * Runs the measurements of engineering.md 7 that the foundation promises, and prints what was
 * reached.
 */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        boolean quick = List.of(arguments).contains("quick");
        var seconds = Duration.ofSeconds(quick ? 3 : 10);
        var rounds = quick ? 1 : 3;
        var table = new Table();
        try (var system = new UnderTest()) {
            new Starts(system).measure(rounds, table);
            new EventLatency(system).measure(Duration.ofSeconds(quick ? 5 : 30), table);
            new GatewayOverhead(system).measure(rounds, seconds, table);
            new CreateRatio(system).measure(rounds, seconds, table);
            new Memory().measure(table);
        }
        System.out.println();
        System.out.println(table);
        System.exit(0);
    }
}
