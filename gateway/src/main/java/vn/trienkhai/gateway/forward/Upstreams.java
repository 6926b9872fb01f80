package vn.trienkhai.gateway.forward;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import vn.trienkhai.gateway.GatewayConfig;

/** The services behind the door, by their name in the contract. */
@ApplicationScoped
public class Upstreams {

    private final Map<String, Upstream> byName = new TreeMap<>();

    Upstreams(GatewayConfig config) {
        config.services().forEach((name, address) -> byName.put(name, Upstream.of(name, address)));
    }

    /**
     * The service of this name; every service of the contract has one, or the gateway does not
     * start.
     */
    public Upstream named(String name) {
        var upstream = byName.get(name);
        if (upstream == null) {
            throw new IllegalStateException("trienkhai.gateway.services." + name + " is not set");
        }
        return upstream;
    }

    public Collection<Upstream> all() {
        return byName.values();
    }
}
