package vn.trienkhai.deploy.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import vn.trienkhai.deploy.local.Part;
import vn.trienkhai.platform.stack.Home;

/**
 * How long each service takes from its start to ready, without and with the AOT cache of JDK 25.
 */
final class Starts {

    private static final String OPTIONS = "trienkhai.java.options";
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    private final UnderTest system;

    Starts(UnderTest system) {
        this.system = system;
    }

    void measure(int rounds, Table table) throws Exception {
        for (var service : Part.services()) {
            var cache = cache(service);
            Files.deleteIfExists(cache);
            double plain = median(service, rounds);
            train(service, cache);
            double cached = Files.exists(cache) ? median(service, rounds) : Double.NaN;
            Files.deleteIfExists(cache);
            table.add(
                    "start of " + service.title(),
                    "≤ 2.5 s, with AOT cache ≤ 1.5 s",
                    "%.2f s, %.2f s".formatted(plain, cached),
                    rounds + " starts beside the running rest");
        }
    }

    private double median(Part service, int rounds) {
        var seconds = new ArrayList<Double>();
        for (int i = 0; i < rounds; i++) {
            system.supervisor().part(service).stop();
            long begin = System.nanoTime();
            system.supervisor().part(service).start();
            seconds.add((System.nanoTime() - begin) / 1e9);
        }
        return GatewayOverhead.median(seconds);
    }

    /** One run that writes the cache when it ends. */
    private void train(Part service, Path cache) {
        system.supervisor().part(service).stop();
        System.setProperty(OPTIONS, QUICK + " -XX:AOTCacheOutput=" + cache);
        system.supervisor().part(service).start();
        system.supervisor().part(service).stop();
        System.clearProperty(OPTIONS);
        system.supervisor().part(service).start();
    }

    private static Path cache(Part service) {
        return Home.root().resolve(service.title()).resolve("target/quarkus-app/app.aot");
    }
}
