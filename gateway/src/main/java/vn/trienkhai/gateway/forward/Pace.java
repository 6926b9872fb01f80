package vn.trienkhai.gateway.forward;

import io.vertx.core.Vertx;

/**
 * Watches that a body keeps coming. Whoever sends so little in a whole span that a line to him can
 * only be dead, or means harm, is told so; a span in which we held the body back counts for
 * nothing.
 *
 * <p>Without this a few hundred callers who send nothing would hold all connections to a service.
 */
final class Pace {

    private final Vertx vertx;
    private final long spanMillis;
    private final long least;
    private long timer = -1;
    private long taken;
    private boolean heldBack;

    /**
     * @param bytesPerSecond what is still fast enough
     */
    Pace(Vertx vertx, long spanMillis, int bytesPerSecond) {
        this.vertx = vertx;
        this.spanMillis = spanMillis;
        this.least = bytesPerSecond * spanMillis / 1000;
    }

    void begin(Runnable tooSlow) {
        timer = vertx.setPeriodic(spanMillis, _ -> judge(tooSlow));
    }

    void took(int bytes) {
        taken += bytes;
    }

    /** The service takes no more for now, so the caller may not send. */
    void holdBack() {
        heldBack = true;
    }

    void goOn() {
        taken = least;
        heldBack = false;
    }

    void end() {
        vertx.cancelTimer(timer);
    }

    private void judge(Runnable tooSlow) {
        if (!heldBack && taken < least) {
            end();
            tooSlow.run();
        }
        taken = 0;
    }
}
