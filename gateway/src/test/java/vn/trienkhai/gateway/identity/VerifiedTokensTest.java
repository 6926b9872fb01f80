package vn.trienkhai.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private final Clock clock =
            new Clock() {
                @Override
                public ZoneOffset getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now.get();
                }
            };

    @Test
    void forgetsATokenWhenItEndsEvenWithinTheMinute() {
        var tokens = new VerifiedTokens(clock);
        tokens.put("key", caller(now.get().plusSeconds(10)));
        assertThat(tokens.get("key")).isNotNull();

        now.set(now.get().plusSeconds(10));

        assertThat(tokens.get("key")).isNull();
    }

    @Test
    void doesNotRememberATokenThatHasEnded() {
        var tokens = new VerifiedTokens(clock);

        tokens.put("key", caller(now.get()));

        assertThat(tokens.get("key")).isNull();
    }

    @Test
    void tellsTokensApartByTheirWholeText() {
        assertThat(VerifiedTokens.key("a.b.c")).isNotEqualTo(VerifiedTokens.key("a.b.d"));
    }

    private static Caller caller(Instant expires) {
        return new Caller("s", "s", Set.of("clerk"), expires);
    }
}
