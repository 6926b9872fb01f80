package vn.trienkhai.gateway.wire;

import io.netty.util.AttributeKey;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * Remembers on a connection that its last request was answered; what was sent after it is not
 * looked at.
 */
public final class LastRequest {

    private static final AttributeKey<Boolean> ANSWERED = AttributeKey.valueOf("last-request");

    private LastRequest() {}

    /** After the present answer this connection ends. */
    public static void is(HttpConnection connection) {
        ((ConnectionBase) connection).channel().attr(ANSWERED).set(true);
    }

    public static boolean wasOn(HttpConnection connection) {
        return Boolean.TRUE.equals(((ConnectionBase) connection).channel().attr(ANSWERED).get());
    }
}
