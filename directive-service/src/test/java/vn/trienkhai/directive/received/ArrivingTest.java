package vn.trienkhai.directive.received;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A body is taken as it comes, but not for ever. */
class ArrivingTest {

    private static final Duration GRACE = Duration.ofSeconds(30);

    private final AtomicLong now = new AtomicLong();

    @Test
    void theWholeBodyIsReadHoweverItComes() throws IOException {
        for (var length : new int[] {0, 1, 65_535, 65_536, 65_537, 1_000_000}) {
            var sent = new byte[length];
            new Random(length).nextBytes(sent);

            assertThat(arriving().read(dripping(sent, 7_001, 0), 2_000_000)).isEqualTo(sent);
            assertThat(arriving().read(new ByteArrayInputStream(sent), 500_000))
                    .hasSize(Math.min(length, 500_000));
        }
    }

    @Test
    void whoDripsIsGivenUp() {
        var body = dripping(new byte[1_000_000], 1, 100);

        assertThatThrownBy(() -> arriving().read(body, 2_000_000))
                .isInstanceOf(NotReceived.class)
                .hasMessageContaining("too slowly");
        assertThat(Duration.ofNanos(now.get())).isLessThan(Duration.ofSeconds(31));
    }

    @Test
    void aSlowLineHasTimeForALongDocument() throws IOException {
        var sent = new byte[4_000_000];

        assertThat(arriving().read(dripping(sent, 4_096, 110), 5_000_000)).hasSize(sent.length);
        assertThat(Duration.ofNanos(now.get())).isGreaterThan(Duration.ofMinutes(1));
    }

    private Arriving arriving() {
        return new Arriving(new Room(Room.MOST, GRACE).enter(), GRACE, now::get);
    }

    /** So many bytes at a time, each time after so long. */
    private InputStream dripping(byte[] sent, int bytes, long millis) {
        var all = new ByteArrayInputStream(sent);
        return new InputStream() {
            @Override
            public int read() {
                return all.read();
            }

            @Override
            public int read(byte[] into, int from, int count) {
                now.addAndGet(Duration.ofMillis(millis).toNanos());
                return all.read(into, from, Math.min(bytes, count));
            }
        };
    }
}
