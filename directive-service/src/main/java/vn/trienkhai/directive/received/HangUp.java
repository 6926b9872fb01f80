package vn.trienkhai.directive.received;

import io.vertx.ext.web.RoutingContext;

/**
 * Ends the connection of a sender who was refused and may still be sending: a moment later, so that
 * the answer arrives before.
 */
public final class HangUp {

    private static final long MOMENT_MILLIS = 1_000;

    private HangUp() {}

    public static void afterAnswering(RoutingContext request) {
        request.addEndHandler(
                _ ->
                        request.vertx()
                                .setTimer(
                                        MOMENT_MILLIS,
                                        _ -> request.request().connection().close()));
    }
}
