package vn.trienkhai.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Remembers verified tokens by their digest: at most a minute, and never beyond their own end. */
final class VerifiedTokens {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Clock clock;
    private final Cache<String, Caller> callers;

    VerifiedTokens(Clock clock) {
        this.clock = clock;
        this.callers =
                Caffeine.newBuilder()
                        .maximumSize(10_000)
                        .executor(Runnable::run)
                        .expireAfter(Expiry.<String, Caller>writing(this::lifetime))
                        .build();
    }

    static String key(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return new String(
                    digest.digest(token.getBytes(StandardCharsets.UTF_8)),
                    StandardCharsets.ISO_8859_1);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Nullable Caller get(String key) {
        var caller = callers.getIfPresent(key);
        return caller != null && clock.instant().isBefore(caller.expires()) ? caller : null;
    }

    void put(String key, Caller caller) {
        if (clock.instant().isBefore(caller.expires())) {
            callers.put(key, caller);
        }
    }

    private Duration lifetime(String key, Caller caller) {
        var left = Duration.between(clock.instant(), caller.expires());
        return left.compareTo(LONGEST) < 0 ? left : LONGEST;
    }
}
