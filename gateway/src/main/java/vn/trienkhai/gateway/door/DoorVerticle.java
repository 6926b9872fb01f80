package vn.trienkhai.gateway.door;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.concurrent.TimeUnit;
import vn.trienkhai.gateway.GatewayConfig;
import vn.trienkhai.gateway.forward.Forwarder;
import vn.trienkhai.gateway.wire.StrictRequestDecoder;

/** One event loop of the door: it listens, and keeps its own connections to the services. */
final class DoorVerticle extends AbstractVerticle {

    private static final int LONGEST_LINE = 4096;
    private static final int LARGEST_HEAD = 16384;
    private static final int CONNECTIONS = 128;
    private static final int WAITING = 512;

    private final Door door;
    private final GatewayConfig config;

    DoorVerticle(Door door, GatewayConfig config) {
        this.door = door;
        this.config = config;
    }

    @Override
    public void start(Promise<Void> started) {
        var options = serverOptions();
        var forwarder =
                new Forwarder(
                        vertx,
                        vertx.createHttpClient(clientOptions(), poolOptions()),
                        door.answers(),
                        config);
        vertx.createHttpServer(options)
                .connectionHandler(connection -> readStrictly(connection, options))
                .requestHandler(request -> door.enter(request, forwarder))
                .invalidRequestHandler(request -> door.enter(request, forwarder))
                .listen()
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private void readStrictly(HttpConnection connection, HttpServerOptions options) {
        ((ConnectionBase) connection)
                .channelHandlerContext()
                .pipeline()
                .replace(
                        "httpDecoder",
                        "httpDecoder",
                        new StrictRequestDecoder(options, config.timeouts().head().toMillis()));
    }

    private HttpServerOptions serverOptions() {
        return new HttpServerOptions()
                .setHost(config.host())
                .setPort(config.port())
                .setAcceptBacklog(1024)
                .setHttp2ClearTextEnabled(false)
                .setMaxInitialLineLength(LONGEST_LINE)
                .setMaxHeaderSize(LARGEST_HEAD)
                .setHandle100ContinueAutomatically(false)
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout((int) config.timeouts().idle().toMillis());
    }

    private HttpClientOptions clientOptions() {
        return new HttpClientOptions()
                .setConnectTimeout((int) config.timeouts().connect().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout((int) config.timeouts().idle().toMillis())
                .setKeepAliveTimeout(20)
                .setMaxHeaderSize(2 * LARGEST_HEAD)
                .setMaxWaitQueueSize(WAITING)
                .setDecompressionSupported(false);
    }

    private static PoolOptions poolOptions() {
        return new PoolOptions().setHttp1MaxSize(CONNECTIONS);
    }
}
