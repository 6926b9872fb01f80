package vn.trienkhai.gateway.door;

import io.vertx.core.http.HttpHeaders;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import vn.trienkhai.gateway.exchange.Exchange;

/** What every answer carries: its request id, and how a browser must treat it. */
final class StandardHeaders {

    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");
    private static final CharSequence NO_SNIFF =
            HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NO_SNIFF_VALUE = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence REFERRER_VALUE = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence CSP = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence CSP_VALUE =
            HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");
    private static final CharSequence FRAME = HttpHeaders.createOptimized("X-Frame-Options");
    private static final CharSequence FRAME_VALUE = HttpHeaders.createOptimized("DENY");
    private static final CharSequence TRANSPORT =
            HttpHeaders.createOptimized("Strict-Transport-Security");
    private static final CharSequence TRANSPORT_VALUE =
            HttpHeaders.createOptimized("max-age=31536000; includeSubDomains");

    private static volatile Second now = new Second(0, "");

    private record Second(long number, String text) {}

    private StandardHeaders() {}

    static void put(Exchange exchange) {
        var headers = exchange.response().headers();
        headers.set(HttpHeaders.DATE, today());
        headers.set(REQUEST_ID, exchange.trace().requestId());
        headers.set(NO_SNIFF, NO_SNIFF_VALUE);
        headers.set(REFERRER, REFERRER_VALUE);
        headers.set(CSP, CSP_VALUE);
        headers.set(FRAME, FRAME_VALUE);
        if (exchange.request().isSSL()) {
            headers.set(TRANSPORT, TRANSPORT_VALUE);
        }
    }

    private static String today() {
        var number = System.currentTimeMillis() / 1000;
        var second = now;
        if (second.number() != number) {
            var time = Instant.ofEpochSecond(number).atOffset(ZoneOffset.UTC);
            second = new Second(number, DateTimeFormatter.RFC_1123_DATE_TIME.format(time));
            now = second;
        }
        return second.text();
    }
}
