package vn.trienkhai.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much one transaction takes on: a directive to 20,000 bodies must not become one. Row 141. */
class BatchConsumerTest {

    @Test
    void shortEventsGoTogether() {
        assertThat(BatchConsumer.slices(Collections.nCopies(100, event(600)))).hasSize(1);
    }

    @Test
    void eventsWithAHundredHoldersAreSpreadOverTransactions() {
        var slices = BatchConsumer.slices(Collections.nCopies(200, event(9_000)));

        assertThat(slices).allSatisfy(slice -> assertThat(slice).hasSizeLessThanOrEqualTo(8));
        assertThat(slices.stream().mapToInt(List::size).sum()).isEqualTo(200);
    }

    @Test
    void nothingIsLeftOutAndTheOrderStays() {
        var events = IntStream.range(0, 300).mapToObj(i -> event(1 + 977 * i % 65_000)).toList();

        assertThat(BatchConsumer.slices(events).stream().flatMap(List::stream))
                .containsExactlyElementsOf(events);
    }

    private static HeardEvent event(int length) {
        var told = new Told(UUID.randomUUID(), "note.written.v1", "key", 1, Instant.EPOCH);
        return new HeardEvent("note.events", told, "x".repeat(length));
    }
}
