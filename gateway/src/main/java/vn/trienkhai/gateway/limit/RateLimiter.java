package vn.trienkhai.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import vn.trienkhai.gateway.exchange.Exchange;
import vn.trienkhai.gateway.problem.Refusal;
import vn.trienkhai.gateway.problem.Refused;

/**
 * Counts requests per caller, and per address for those who have not shown a valid token. Tells the
 * state as draft-ietf-httpapi-ratelimit-headers-11 does.
 */
public final class RateLimiter {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final long SECOND = 1_000_000_000L;

    private final Policy caller;
    private final Policy address;

    public RateLimiter(long perCaller, long perAddress) {
        caller = new Policy("caller", perCaller);
        address = new Policy("address", perAddress);
    }

    /** Counts one request; refuses it with 429 when the quota is used up. */
    public void admit(Exchange exchange) {
        var known = exchange.caller();
        if (known != null) {
            caller.admit(exchange, known.key());
        } else {
            address.admit(exchange, exchange.address());
        }
    }

    private static final class Policy {

        private final String name;
        private final long quota;
        private final String text;
        private final Cache<String, Bucket> buckets =
                Caffeine.newBuilder()
                        .maximumSize(100_000)
                        .expireAfterAccess(WINDOW.multipliedBy(2))
                        .executor(Runnable::run)
                        .build();

        private Policy(String name, long quota) {
            this.name = name;
            this.quota = quota;
            this.text = "\"%s\";q=%d;w=%d".formatted(name, quota, WINDOW.toSeconds());
        }

        private void admit(Exchange exchange, String key) {
            var probe = buckets.get(key, _ -> bucket()).tryConsumeAndReturnRemaining(1);
            var headers = exchange.response().headers();
            headers.set("RateLimit-Policy", text);
            headers.set("RateLimit", state(probe));
            if (!probe.isConsumed()) {
                throw Refused.because(
                                Refusal.TOO_MANY_REQUESTS,
                                "%d requests a minute are allowed.".formatted(quota))
                        .with("Retry-After", seconds(probe.getNanosToWaitForRefill()));
            }
        }

        private String state(ConsumptionProbe probe) {
            return '"'
                    + name
                    + "\";r="
                    + probe.getRemainingTokens()
                    + ";t="
                    + seconds(probe.getNanosToWaitForReset());
        }

        private static String seconds(long nanos) {
            return Long.toString(Math.max(1, (nanos + SECOND - 1) / SECOND));
        }

        private Bucket bucket() {
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, WINDOW))
                    .build();
        }
    }
}
