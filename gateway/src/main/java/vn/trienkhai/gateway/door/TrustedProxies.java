package vn.trienkhai.gateway.door;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Believes forwarding and trace headers only when the peer is a proxy of ours. */
final class TrustedProxies {

    private final Set<String> addresses;

    TrustedProxies(List<String> addresses) {
        this.addresses = Set.copyOf(addresses);
    }

    /** Where the caller is: the last address that one of our proxies did not add itself. */
    String addressOf(HttpServerRequest request) {
        var peer = request.remoteAddress();
        var address = peer == null ? "unknown" : String.valueOf(peer.hostAddress());
        var forwarded = addresses.contains(address) ? request.getHeader("X-Forwarded-For") : null;
        if (forwarded == null) {
            return address;
        }
        var hops = forwarded.split(",", -1);
        for (var i = hops.length - 1; i >= 0; i--) {
            var hop = hops[i].strip();
            if (!addresses.contains(hop)) {
                return hop.matches("[0-9A-Fa-f:.]{2,45}") ? hop : address;
            }
        }
        return address;
    }

    /** The trace that one of our proxies began. */
    @Nullable String traceparentOf(HttpServerRequest request) {
        if (addresses.isEmpty()) {
            return null;
        }
        var peer = request.remoteAddress();
        return peer != null && addresses.contains(peer.hostAddress())
                ? request.getHeader("traceparent")
                : null;
    }
}
