package vn.trienkhai.deploy.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import vn.trienkhai.deploy.local.JavaOptions;
import vn.trienkhai.deploy.local.Part;
import vn.trienkhai.platform.stack.Home;

/**
 * How long each service takes from its start to ready, without and with the AOT cache of JDK 25.
 */
final class Starts {

    private final UnderTest system;

    Starts(UnderTest system) {
        this.system = system;
    }

    void measure(int rounds, Table table) throws Exception {
        for (var service : Part.services()) {
            var cache = cache(service);
            Files.deleteIfExists(cache);
            double plain = median(service, rounds);
            var training = JavaOptions.SMALL + " -XX:AOTCacheOutput=" + cache;
            system.withOptions(service, training, () -> {});
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

    private static Path cache(Part service) {
        return Home.root().resolve(service.title()).resolve("target/quarkus-app/app.aot");
    }
}
