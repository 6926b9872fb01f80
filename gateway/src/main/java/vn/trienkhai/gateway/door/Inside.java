package vn.trienkhai.gateway.door;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** How many requests are inside, so that a closing gateway can wait for them. */
final class Inside {

    private static final int STEP_MILLIS = 20;

    private final AtomicInteger requests = new AtomicInteger();

    void enter() {
        requests.incrementAndGet();
    }

    void leave() {
        requests.decrementAndGet();
    }

    /** Waits until nobody is inside, but not longer than this. */
    void awaitEmpty(Duration longest) throws InterruptedException {
        var deadline = System.nanoTime() + longest.toNanos();
        while (requests.get() > 0 && System.nanoTime() - deadline < 0) {
            Thread.sleep(STEP_MILLIS);
        }
    }
}
