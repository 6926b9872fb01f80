package vn.trienkhai.directive.received;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Many documents at once never need more memory than there is, and none keeps others out. */
class RoomTest {

    private static final long MIB = 1 << 20;
    private static final long SIZE = 100 * MIB;
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void manyWhoDripLeaveRoomForOthers() {
        var room = new Room(SIZE, Duration.ZERO);
        for (int i = 0; i < 100; i++) {
            room.enter().hold(128 * 1024);
        }
        for (int i = 0; i < 100; i++) {
            try (var place = room.enter()) {
                place.hold(128 * 1024);
                place.hold(Room.MOST);
                place.settle(10 * MIB);
            }
        }
    }

    @Test
    void whoFindsNoRoomIsToldSoAfterAWhile() {
        var room = new Room(SIZE, Duration.ZERO);
        var first = room.enter();
        first.settle(SIZE);

        try (var second = room.enter()) {
            assertThatThrownBy(() -> second.hold(1)).isInstanceOf(NotReceived.class);
            first.close();
            second.hold(1);
        }
    }

    @Test
    void whoFindsNoRoomWaitsUntilSomebodyLeaves() throws Exception {
        var room = new Room(SIZE, LONG);
        var first = room.enter();
        first.settle(SIZE);
        var second = Thread.ofPlatform().start(() -> room.enter().hold(Room.MOST));
        Awaitility.await().until(() -> second.getState() == Thread.State.TIMED_WAITING);

        first.close();

        assertThat(second.join(LONG)).isTrue();
        assertThatThrownBy(() -> new Room(SIZE, Duration.ZERO).enter().hold(SIZE + 1))
                .isInstanceOf(NotReceived.class);
    }

    @Test
    void nobodyIsGivenWhatWouldKeepEverybodyFromTheEnd() {
        var room = new Room(SIZE, Duration.ZERO);
        var first = room.enter();
        var second = room.enter();
        first.hold(40 * MIB);
        second.hold(30 * MIB);

        assertThatThrownBy(() -> second.hold(50 * MIB)).isInstanceOf(NotReceived.class);
        first.hold(Room.MOST);
        first.close();
        second.hold(Room.MOST);
    }

    @Test
    void anyNumberInAnyOrderComeToTheEnd() throws Exception {
        var room = new Room(SIZE, LONG);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < 200; i++) {
                var random = new Random(i);
                all.add(hands.submit((Callable<Boolean>) () -> grows(room, random)));
            }
            for (var each : all) {
                assertThat(ended(each)).isTrue();
            }
        }
    }

    private static boolean ended(Future<Boolean> each) throws InterruptedException {
        try {
            return each.get();
        } catch (ExecutionException e) {
            throw new AssertionError("one was sent away", e);
        }
    }

    private static boolean grows(Room room, Random random) {
        try (var place = room.enter()) {
            for (long held = 0; held < Room.MOST; held += 1 + random.nextLong(20 * MIB)) {
                place.hold(held);
            }
            place.settle(MIB);
            return true;
        }
    }
}
