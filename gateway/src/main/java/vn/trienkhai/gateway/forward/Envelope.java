package vn.trienkhai.gateway.forward;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import vn.trienkhai.gateway.exchange.Exchange;

/**
 * The header fields of a request as a service sees it: the caller's own ones, cleaned, and ours.
 */
public final class Envelope {

    private static final CharSequence FORWARDED_FOR =
            HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence FORWARDED_HOST =
            HttpHeaders.createOptimized("X-Forwarded-Host");
    private static final CharSequence FORWARDED_PROTO =
            HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");
    private static final CharSequence TRACEPARENT = HttpHeaders.createOptimized("traceparent");
    private static final CharSequence VIA = HttpHeaders.createOptimized("Via");

    private Envelope() {}

    /** Addresses a request that carries on what this caller asked. */
    static void address(Exchange exchange, Upstream upstream, MultiMap headers) {
        Hygiene.inward(exchange.request().headers(), headers);
        sign(exchange, upstream, headers);
    }

    /** Puts only our own fields on a request. */
    public static void sign(Exchange exchange, Upstream upstream, MultiMap headers) {
        var request = exchange.request();
        headers.set(HttpHeaders.HOST, upstream.authority());
        headers.set(REQUEST_ID, exchange.trace().requestId());
        headers.set(TRACEPARENT, exchange.trace().traceparent());
        headers.set(FORWARDED_FOR, exchange.address());
        headers.set(FORWARDED_PROTO, request.isSSL() ? "https" : "http");
        var host = request.getHeader(HttpHeaders.HOST);
        if (host != null) {
            headers.set(FORWARDED_HOST, host);
        }
        headers.set(VIA, "1.1 trienkhai");
    }
}
