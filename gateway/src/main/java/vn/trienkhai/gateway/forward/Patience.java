package vn.trienkhai.gateway.forward;

import io.vertx.core.Vertx;

/** Waits for an answer only so long, counted from the moment the request was sent whole. */
final class Patience {

    private static final long NOT_BEGUN = -1;

    private final Vertx vertx;
    private final long millis;
    private final Runnable over;
    private long timer = NOT_BEGUN;

    Patience(Vertx vertx, long millis, Runnable over) {
        this.vertx = vertx;
        this.millis = millis;
        this.over = over;
    }

    void begin() {
        timer = vertx.setTimer(millis, _ -> over.run());
    }

    void end() {
        if (timer != NOT_BEGUN) {
            vertx.cancelTimer(timer);
            timer = NOT_BEGUN;
        }
    }
}
