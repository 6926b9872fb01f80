package vn.trienkhai.gateway.stage;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A service behind the gateway that answers as the test says and remembers what it was asked. */
public final class Stub {

    private static final Handler<HttpServerRequest> OK =
            request -> request.response().putHeader("Content-Type", "application/json").end("{}");

    private final Vertx vertx;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private volatile Handler<HttpServerRequest> behaviour = OK;

    Stub(Vertx vertx) {
        this.vertx = vertx;
        this.server = listen(0);
    }

    /** A request as the service saw it. */
    public record Received(String method, String uri, List<Map.Entry<String, String>> headers) {

        public List<String> all(String name) {
            return headers.stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(Map.Entry::getValue)
                    .toList();
        }
    }

    /** From now on answers like this. */
    public void answers(Handler<HttpServerRequest> handler) {
        behaviour = handler;
    }

    /** From now on answers with this JSON. */
    public void answersJson(int status, String json) {
        behaviour =
                request ->
                        request.response()
                                .setStatusCode(status)
                                .putHeader(
                                        "Content-Type",
                                        status < 400
                                                ? "application/json"
                                                : "application/problem+json")
                                .end(json);
    }

    public List<Received> received() {
        return received;
    }

    public Received last() {
        return received.getLast();
    }

    public int port() {
        return server.actualPort();
    }

    /** Forgets everything, and is up. */
    public void reset() {
        behaviour = OK;
        received.clear();
    }

    /** Stops listening until {@link #rise}; the port stays ours. */
    public void fall() throws Exception {
        server.close().toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
    }

    public void rise(int port) {
        server = listen(port);
    }

    private HttpServer listen(int port) {
        try {
            return vertx.createHttpServer(
                            new HttpServerOptions().setHost("127.0.0.1").setPort(port))
                    .requestHandler(this::handle)
                    .listen()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void handle(HttpServerRequest request) {
        received.add(
                new Received(
                        request.method().name(),
                        request.uri(),
                        List.copyOf(request.headers().entries())));
        behaviour.handle(request);
    }
}
