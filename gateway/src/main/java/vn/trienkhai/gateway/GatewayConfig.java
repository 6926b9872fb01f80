package vn.trienkhai.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything a deployment may set. The defaults are production's. */
@ConfigMapping(prefix = "trienkhai.gateway")
public interface GatewayConfig {

    /** Where the door listens. */
    String host();

    int port();

    /** Where each service of the contract listens, by its name there. */
    Map<String, URI> services();

    /** Where a part says whether it is ready, if not on the management port of its service. */
    Map<String, URI> probes();

    /** A merged contract to use instead of the packaged one. */
    Optional<Path> contract();

    /** Who may ask from a browser: exact origins, or {@code *}. */
    Optional<List<String>> origins();

    /** Addresses of proxies whose forwarding and trace headers are believed. */
    Optional<List<String>> trustedProxies();

    /** The packaged list of sign-ins to show on the page at /. Set for the local stack only. */
    Optional<String> signIns();

    Bodies bodies();

    Limits limits();

    Timeouts timeouts();

    /** Longest request bodies, in bytes. */
    interface Bodies {
        @WithDefault("10485760")
        long ordinary();

        /** An operation may take less: {@code x-max-body} of its contract. */
        @WithDefault("2147483648")
        long streamed();

        /** A body that is on its way comes at least so fast, in bytes per second. */
        @WithDefault("500")
        int slowest();
    }

    /** Requests per minute. */
    interface Limits {
        @WithDefault("3000")
        long caller();

        @WithDefault("300")
        long address();
    }

    /** How long is waited for whom. */
    interface Timeouts {
        @WithDefault("10s")
        Duration head();

        @WithDefault("1s")
        Duration connect();

        /** Over how long the pace of a body is judged. */
        @WithDefault("20s")
        Duration body();

        @WithDefault("30s")
        Duration answer();

        @WithDefault("2s")
        Duration agenda();

        @WithDefault("60s")
        Duration idle();

        @WithDefault("10s")
        Duration drain();
    }
}
