package vn.trienkhai.directive.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Many documents at once never need more memory than there is room for. Row 19. */
class RoomTest {

    private final Room room = new Room(100);

    @Test
    void whoAnnouncesItsLengthNeedsNoMore() throws Exception {
        assertThat(room.<Integer>enter("60", bytes -> bytes)).isEqualTo(60);
        assertThat(room.<Integer>enter("100000", bytes -> bytes)).isEqualTo(100);
        assertThat(room.<Integer>enter(null, bytes -> bytes)).isEqualTo(100);
        assertThat(room.<Integer>enter("many", bytes -> bytes)).isEqualTo(100);
        assertThat(room.<Integer>enter("99999999999999999999", bytes -> bytes)).isEqualTo(100);
    }

    @Test
    void whoFindsNoRoomWaitsUntilSomebodyLeaves() throws Exception {
        var mayLeave = new CountDownLatch(1);
        var inside = new AtomicInteger();
        var first = Thread.ofPlatform().start(() -> stay("60", inside, mayLeave));
        Awaitility.await().until(() -> inside.get() == 60);
        var second = Thread.ofPlatform().start(() -> stay("50", inside, mayLeave));
        Awaitility.await().until(() -> second.getState() == Thread.State.WAITING);

        assertThat(inside.get()).isEqualTo(60);
        mayLeave.countDown();
        assertThat(first.join(Duration.ofSeconds(60))).isTrue();
        assertThat(second.join(Duration.ofSeconds(60))).isTrue();
        assertThat(inside.get()).isEqualTo(110);
    }

    @Test
    void whoFailsLeavesItsRoom() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(
                            () ->
                                    room.enter(
                                            "100",
                                            bytes -> {
                                                throw new IOException("broken off");
                                            }))
                    .isInstanceOf(IOException.class);
        }
        assertThat(room.<Integer>enter("100", bytes -> bytes)).isEqualTo(100);
    }

    private void stay(String length, AtomicInteger inside, CountDownLatch mayLeave) {
        try {
            room.enter(
                    length,
                    bytes -> {
                        inside.addAndGet(bytes);
                        mayLeave.await();
                        return bytes;
                    });
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
