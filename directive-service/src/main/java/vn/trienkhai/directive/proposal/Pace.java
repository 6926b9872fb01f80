package vn.trienkhai.directive.proposal;

import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/** Passes progress on, but no more often than anybody could read it. */
final class Pace implements IntConsumer {

    private static final long PAUSE = 200_000_000;

    private final IntConsumer told;
    private final LongSupplier nanos;
    private long last;

    /**
     * @param nanos tells how much time has passed, as {@link System#nanoTime} does
     */
    Pace(IntConsumer told, LongSupplier nanos) {
        this.told = told;
        this.nanos = nanos;
        this.last = nanos.getAsLong();
    }

    @Override
    public void accept(int percent) {
        var now = nanos.getAsLong();
        if (now - last >= PAUSE) {
            last = now;
            told.accept(percent);
        }
    }
}
