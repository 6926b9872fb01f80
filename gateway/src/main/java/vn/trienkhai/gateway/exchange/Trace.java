package vn.trienkhai.gateway.exchange;

import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names under which a request can be found again: our request id, and the W3C trace it belongs
 * to. Unless a trusted proxy began the trace, both are the same number.
 */
public record Trace(String requestId, String traceId, String spanId) {

    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    /** Begins a trace, or joins the one that a trusted proxy names. */
    public static Trace begin(@Nullable String trustedTraceparent) {
        var random = ThreadLocalRandom.current();
        var text = new char[48];
        hex(random.nextLong(), text, 0);
        hex(random.nextLong() | 1, text, 16);
        hex(random.nextLong() | 1, text, 32);
        var requestId = new String(text, 0, 32);
        var traceId = requestId;
        if (trustedTraceparent != null) {
            var matcher = TRACEPARENT.matcher(trustedTraceparent);
            traceId = matcher.matches() ? matcher.group(1) : requestId;
        }
        return new Trace(requestId, traceId, new String(text, 32, 16));
    }

    /** What the services are told. */
    public String traceparent() {
        return "00-" + traceId + "-" + spanId + "-01";
    }

    private static void hex(long value, char[] text, int at) {
        for (var i = 0; i < 16; i++) {
            text[at + i] = HEX[(int) (value >>> (60 - 4 * i)) & 15];
        }
    }
}
