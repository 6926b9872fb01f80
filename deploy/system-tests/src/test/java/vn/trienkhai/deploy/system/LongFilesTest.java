package vn.trienkhai.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.trienkhai.deploy.system.PlayedSystem.AfterPlay;
import vn.trienkhai.deploy.system.stream.Made;
import vn.trienkhai.deploy.system.stream.Sending;
import vn.trienkhai.deploy.system.stream.Sending.Reply;

/**
 * Two gigabytes, in whatever way they come, are refused early, leave nothing and keep nobody from
 * working (issue 3, bad input).
 */
@ExtendWith(PlayedSystem.class)
class LongFilesTest {

    private static final long TWO_GIB = 2L << 30;
    private static final long MIB = 1 << 20;
    private static final long LONGEST = 100 * MIB;

    /** What lies in buffers on its way, and what is dropped so that the answer can be read. */
    private static final long ON_ITS_WAY = 48 * MIB;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private WholeSystem system;
    private Desk desk;
    private Footprint footprint;

    @BeforeEach
    void atRest(AfterPlay after) throws Exception {
        system = after.system();
        desk = new Desk(system);
        Unchanged.awaitRest(system);
        footprint = Footprint.of(system);
    }

    @AfterEach
    void cleared() throws Exception {
        footprint.isSmall();
        desk.close();
    }

    @Test
    void withALengthNothingIsRead() throws Exception {
        var before = Unchanged.fingerprints(system);
        try (var sending = desk.sending("a.pdf", TWO_GIB).send(new Made(1, TWO_GIB))) {
            tell("2 GiB with a length", sending);
            assertThat(sending.reply()).matches(reply -> reply.is(413, "body-too-large"));
            assertThat(sending.sent()).isLessThan(ON_ITS_WAY);
        }
        nothingIsLeft();
        assertThat(Unchanged.fingerprints(system)).isEqualTo(before);
    }

    @Test
    void withoutALengthItEndsWhereItBecomesTooLong() throws Exception {
        var before = Unchanged.fingerprints(system);
        try (var sending = desk.sending("a.pdf", -1).send(new Made(2, TWO_GIB))) {
            tell("2 GiB in chunks", sending);
            assertThat(sending.reply()).matches(reply -> reply.is(413, "body-too-large"));
            assertThat(sending.sent()).isBetween(LONGEST, LONGEST + ON_ITS_WAY);
        }
        nothingIsLeft();
        assertThat(Unchanged.fingerprints(system)).isEqualTo(before);
    }

    @Test
    void tenAtOnceAndSomeWhoStallKeepNobodyFromWorking() throws Exception {
        var before = Unchanged.fingerprints(system);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var replies = new ArrayList<Future<Reply>>();
            for (int i = 0; i < 10; i++) {
                long seed = i;
                replies.add(threads.submit(() -> poured(seed)));
            }
            var stalled = new ArrayList<Future<Reply>>();
            for (int i = 0; i < 5; i++) {
                stalled.add(threads.submit(this::stalling));
            }
            var slowest = workUntil(replies);
            System.out.println(
                    "long files: slowest ordinary request " + slowest.toMillis() + " ms");

            for (var reply : replies) {
                assertThat(reply.get()).matches(each -> each.is(413, "body-too-large"));
            }
            for (var reply : stalled) {
                assertThat(reply.get()).matches(each -> each.is(408, "body-too-slow"));
            }
        }
        nothingIsLeft();
        assertThat(Unchanged.fingerprints(system)).isEqualTo(before);
    }

    @Test
    void whoGoesAwayInTheMiddleLeavesNothing() throws Exception {
        var before = Unchanged.fingerprints(system);
        var gone = new ArrayList<Sending>();
        for (long length : List.of(50 * MIB, -1L)) {
            var sending = desk.sending("a.pdf", length);
            gone.add(sending.send(new Made(3, 10 * MIB)));
        }
        await("both are being received", () -> desk.waiting() == 2);
        for (var sending : gone) {
            sending.tearOff();
        }

        nothingIsLeft();
        assertThat(Unchanged.fingerprints(system)).isEqualTo(before);
    }

    private Reply poured(long seed) throws IOException {
        try (var sending = desk.sending("a.pdf", -1).send(new Made(seed, TWO_GIB))) {
            return sending.reply();
        }
    }

    private Reply stalling() throws IOException {
        try (var sending = desk.sending("a.pdf", MIB).send(new Made(4, 10_000))) {
            return sending.reply();
        }
    }

    /** Ordinary requests as long as the others are busy; every one of them succeeds. */
    private Duration workUntil(List<? extends Future<?>> busy) {
        var slowest = Duration.ZERO;
        do {
            long begin = System.nanoTime();
            assertThat(desk.files()).isZero();
            var took = Duration.ofNanos(System.nanoTime() - begin);
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
        } while (!busy.stream().allMatch(Future::isDone));
        return slowest;
    }

    private void nothingIsLeft() throws Exception {
        await("nothing is being received", () -> desk.waiting() == 0);
        assertThat(desk.files()).isZero();
    }

    private static void await(String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("in vain: %s", what).isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static void tell(String what, Sending sending) {
        System.out.printf(
                "long files: %s: %.1f MiB sent until the answer%n",
                what, sending.sent() / (double) MIB);
    }
}
