package vn.trienkhai.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/**
 * Asks a service something on the gateway's own account; the answer is small and comes soon, or not
 * at all.
 */
@ApplicationScoped
public class Inquiry {

    private static final int LARGEST = 4 * 1024 * 1024;
    private static final int CONNECT_MILLIS = 1000;

    private final HttpClient client;
    private final Vertx vertx;

    Inquiry(Vertx vertx) {
        this.vertx = vertx;
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout(CONNECT_MILLIS)
                                .setKeepAliveTimeout(20)
                                .setMaxWaitQueueSize(256),
                        new PoolOptions().setHttp1MaxSize(64));
    }

    /** What came back. */
    public record Reply(int status, MultiMap headers, Buffer body) {}

    /** Gets; fails when there is no whole answer within the time. */
    public Future<Reply> get(URI address, MultiMap headers, Duration longest) {
        var reply = Promise.<Reply>promise();
        var timer =
                vertx.setTimer(
                        longest.toMillis(),
                        _ ->
                                reply.tryFail(
                                        new IOException(
                                                "no answer in " + longest.toMillis() + " ms")));
        var query = address.getRawQuery();
        client.request(
                        new RequestOptions()
                                .setMethod(HttpMethod.GET)
                                .setHost(address.getHost())
                                .setPort(address.getPort() < 0 ? 80 : address.getPort())
                                .setURI(address.getRawPath() + (query == null ? "" : "?" + query))
                                .setHeaders(headers)
                                .setTimeout(longest.toMillis()))
                .compose(request -> request.send().compose(Inquiry::read))
                .onSuccess(reply::tryComplete)
                .onFailure(reply::tryFail);
        return reply.future().onComplete(_ -> vertx.cancelTimer(timer));
    }

    private static Future<Reply> read(HttpClientResponse response) {
        var body = Buffer.buffer();
        var whole = Promise.<Reply>promise();
        response.exceptionHandler(whole::tryFail);
        response.handler(
                part -> {
                    body.appendBuffer(part);
                    if (body.length() > LARGEST) {
                        response.request().reset();
                        whole.tryFail(new IOException("the answer is too large"));
                    }
                });
        response.endHandler(
                _ -> whole.tryComplete(new Reply(response.statusCode(), response.headers(), body)));
        return whole.future();
    }
}
