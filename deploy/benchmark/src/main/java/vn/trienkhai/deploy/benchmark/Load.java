package vn.trienkhai.deploy.benchmark;

import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Sends the same kind of request many times and times each. */
final class Load {

    private Load() {}

    /** One request; true when it was answered as it should be. */
    interface Act {
        boolean run() throws Exception;
    }

    /** Makes the act of one worker, with what the worker keeps for itself, such as a connection. */
    interface Worker {
        Act open() throws Exception;
    }

    /** Closed loop: so many workers, each sends as soon as it was answered. */
    static Result closed(int workers, Duration time, Worker worker) throws Exception {
        var nanos = new ConcurrentLinkedQueue<Long>();
        var failed = new AtomicLong();
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            for (int i = 0; i < workers; i++) {
                var act = worker.open();
                threads.execute(
                        () -> {
                            while (System.nanoTime() < end) {
                                time(act, System.nanoTime(), nanos, failed);
                            }
                        });
            }
        }
        return result(nanos, failed, begin);
    }

    /**
     * Open model: a request begins when its time has come, however long others take. Its latency
     * counts from then.
     */
    static Result open(int perSecond, Duration time, Act act) {
        var nanos = new ConcurrentLinkedQueue<Long>();
        var failed = new AtomicLong();
        long begin = System.nanoTime();
        long gap = 1_000_000_000L / perSecond;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long due = begin; due < begin + time.toNanos(); due += gap) {
                long at = due;
                LockSupport.parkNanos(at - System.nanoTime());
                threads.execute(() -> time(act, at, nanos, failed));
            }
        }
        return result(nanos, failed, begin);
    }

    private static void time(
            Act act, long from, ConcurrentLinkedQueue<Long> nanos, AtomicLong failed) {
        try {
            if (act.run()) {
                nanos.add(System.nanoTime() - from);
                return;
            }
        } catch (Exception e) {
            if (failed.get() == 0) {
                System.err.println("first failure: " + e);
            }
        }
        failed.incrementAndGet();
    }

    private static Result result(ConcurrentLinkedQueue<Long> nanos, AtomicLong failed, long begin) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        return Result.of(
                nanos.stream().mapToLong(Long::longValue).toArray(), failed.get(), seconds);
    }
}
