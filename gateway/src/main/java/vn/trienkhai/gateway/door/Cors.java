package vn.trienkhai.gateway.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Set;
import vn.trienkhai.gateway.exchange.Exchange;

/**
 * Lets pages of configured origins use the API from a browser. Credentials are never allowed:
 * tokens travel in a header.
 */
final class Cors {

    private static final String REQUEST_HEADERS =
            "Accept, Accept-Language, Acting-Body, Authorization, Content-Type, Idempotency-Key,"
                    + " If-Match, If-None-Match, If-Range, Range";
    private static final String ANSWER_HEADERS =
            "Accept-Ranges, Content-Disposition, Content-Language, Content-Range, Deprecation, ETag,"
                    + " Link, Location, RateLimit, RateLimit-Policy, Repr-Digest, Retry-After, Sunset,"
                    + " X-Request-Id";

    private final Set<String> origins;

    Cors(List<String> origins) {
        this.origins = Set.copyOf(origins);
    }

    /** Says to the browser whether the page may read the answer. */
    void describe(Exchange exchange) {
        var origin = exchange.request().getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return;
        }
        var headers = exchange.response().headers();
        headers.add(HttpHeaders.VARY, "Origin");
        if (isAllowed(origin)) {
            headers.set(
                    HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origins.contains("*") ? "*" : origin);
            headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, ANSWER_HEADERS);
        }
    }

    /** Whether this asks what a browser asks before it sends the real request. */
    static boolean isPreflight(Exchange exchange) {
        var request = exchange.request();
        return request.method().equals(HttpMethod.OPTIONS)
                && request.headers().contains(HttpHeaders.ORIGIN)
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    /** Adds what a preflight wants to know. */
    void answerPreflight(Exchange exchange, String methods) {
        var origin = exchange.request().getHeader(HttpHeaders.ORIGIN);
        if (origin != null && isAllowed(origin)) {
            var headers = exchange.response().headers();
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, methods);
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, REQUEST_HEADERS);
            headers.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "600");
        }
    }

    private boolean isAllowed(String origin) {
        return origins.contains("*") || origins.contains(origin);
    }
}
