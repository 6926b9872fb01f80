package vn.trienkhai.gateway.forward;

import io.vertx.core.MultiMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which header fields may pass the door. What describes one connection, or claims to come from us,
 * stays outside.
 */
final class Hygiene {

    private static final Set<String> HOP_BY_HOP =
            Set.of(
                    "connection",
                    "keep-alive",
                    "proxy-authenticate",
                    "proxy-authorization",
                    "proxy-authentication-info",
                    "proxy-connection",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade",
                    "http2-settings");
    private static final Set<String> NEVER_IN =
            Set.of(
                    "host",
                    "expect",
                    "via",
                    "forwarded",
                    "x-real-ip",
                    "x-client-ip",
                    "true-client-ip",
                    "x-request-id",
                    "x-correlation-id",
                    "traceparent",
                    "tracestate",
                    "baggage",
                    "cookie",
                    "origin",
                    "x-original-url",
                    "x-rewrite-url",
                    "x-http-method",
                    "x-http-method-override",
                    "x-method-override");
    private static final Set<String> NEVER_OUT =
            Set.of(
                    "server",
                    "x-powered-by",
                    "set-cookie",
                    "via",
                    "date",
                    "x-request-id",
                    "traceparent",
                    "tracestate",
                    "strict-transport-security",
                    "x-content-type-options",
                    "ratelimit",
                    "ratelimit-policy");

    private Hygiene() {}

    /** Copies what a caller may tell a service. */
    static void inward(MultiMap from, MultiMap to) {
        var listed = listed(from);
        for (Map.Entry<String, String> header : from) {
            var name = header.getKey().toLowerCase(Locale.ROOT);
            if (!HOP_BY_HOP.contains(name)
                    && !NEVER_IN.contains(name)
                    && !name.startsWith("x-forwarded-")
                    && !name.startsWith("x-user-")
                    && name.indexOf('_') < 0
                    && !listed.contains(name)) {
                to.add(header.getKey(), header.getValue());
            }
        }
    }

    /** Copies what a service may tell a caller. */
    static void outward(MultiMap from, MultiMap to) {
        var listed = listed(from);
        for (Map.Entry<String, String> header : from) {
            var name = header.getKey().toLowerCase(Locale.ROOT);
            if (!HOP_BY_HOP.contains(name)
                    && !NEVER_OUT.contains(name)
                    && !name.startsWith("access-control-")
                    && !listed.contains(name)) {
                to.add(header.getKey(), header.getValue());
            }
        }
    }

    private static Set<String> listed(MultiMap headers) {
        var connection = headers.getAll("connection");
        if (connection.isEmpty()) {
            return Set.of();
        }
        var listed = new HashSet<String>();
        for (var value : connection) {
            for (var name : value.split(",", -1)) {
                listed.add(name.strip().toLowerCase(Locale.ROOT));
            }
        }
        // A caller may not use Connection to strip what the services rely on.
        listed.remove("authorization");
        listed.remove("content-length");
        listed.remove("content-type");
        return listed;
    }
}
