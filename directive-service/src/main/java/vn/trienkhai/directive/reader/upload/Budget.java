package vn.trienkhai.directive.reader.upload;

import java.util.concurrent.TimeUnit;

/**
 * How much time a file may take: 15 seconds, so that a busy machine is no reason to refuse, and 2
 * for each MB; 25 at most.
 */
final class Budget {

    static final int FILE = 20 * 1024 * 1024;
    static final int TEXT = 20_000_000;

    private final long until;

    private Budget(long seconds) {
        until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    }

    static Budget of(int bytes) {
        return new Budget(Math.min(25, 15 + 2L * (bytes >> 20)));
    }

    /** To be asked often, wherever the content of a file decides how long something goes on. */
    void check() {
        if (System.nanoTime() - until > 0) {
            throw new UploadProblem.TakesTooLong();
        }
    }
}
