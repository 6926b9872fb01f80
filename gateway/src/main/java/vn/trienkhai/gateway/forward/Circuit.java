package vn.trienkhai.gateway.forward;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Stops asking a service that does not answer. After some failures in a row it opens for a moment;
 * then one request at a time may try, until one succeeds.
 */
public final class Circuit {

    /** How long nobody asks once the circuit is open. */
    public static final Duration PAUSE = Duration.ofSeconds(2);

    private static final int PATIENCE = 5;

    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicLong shutUntil = new AtomicLong();

    private final LongSupplier nanos;

    Circuit(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Whether a request may be sent now. */
    public boolean permits() {
        if (failures.get() < PATIENCE) {
            return true;
        }
        var until = shutUntil.get();
        var now = nanos.getAsLong();
        return now - until >= 0 && shutUntil.compareAndSet(until, now + PAUSE.toNanos());
    }

    public void succeeded() {
        if (failures.get() != 0) {
            failures.set(0);
        }
    }

    public void failed() {
        if (failures.incrementAndGet() >= PATIENCE) {
            shutUntil.set(nanos.getAsLong() + PAUSE.toNanos());
        }
    }
}
