package vn.trienkhai.gateway.health;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import vn.trienkhai.gateway.GatewayConfig;

/**
 * Where each part says whether it is ready: where it was configured, or where the house rule puts
 * it.
 */
final class Probes {

    /** The management interface of a service listens this far above its port. */
    private static final int MANAGEMENT = 1000;

    private Probes() {}

    static Map<String, URI> of(GatewayConfig config) {
        var probes = new TreeMap<String, URI>();
        config.services()
                .forEach(
                        (name, service) ->
                                probes.put(
                                        name,
                                        URI.create(
                                                "http://%s:%d/q/health/ready"
                                                        .formatted(
                                                                service.getHost(),
                                                                service.getPort() + MANAGEMENT))));
        probes.putAll(config.probes());
        return probes;
    }
}
