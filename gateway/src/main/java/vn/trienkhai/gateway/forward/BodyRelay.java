package vn.trienkhai.gateway.forward;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import vn.trienkhai.gateway.exchange.Exchange;
import vn.trienkhai.gateway.problem.Refusal;
import vn.trienkhai.gateway.problem.Refused;

/** Streams a request body to the service, as fast as the service takes it, and counts its bytes. */
final class BodyRelay {

    private final Exchange exchange;
    private final HttpClientRequest out;
    private final long maxBody;
    private final Handler<Throwable> failed;
    private long seen;

    BodyRelay(Exchange exchange, HttpClientRequest out, long maxBody, Handler<Throwable> failed) {
        this.exchange = exchange;
        this.out = out;
        this.maxBody = maxBody;
        this.failed = failed;
    }

    void relay(Patience patience) {
        var in = exchange.request();
        if (!out.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            out.setChunked(true);
        }
        out.exceptionHandler(failed);
        in.handler(this::pass);
        in.exceptionHandler(_ -> out.reset());
        in.endHandler(
                _ -> {
                    patience.begin();
                    out.end();
                });
        if (in.version() == HttpVersion.HTTP_1_1
                && "100-continue".equalsIgnoreCase(in.getHeader(HttpHeaders.EXPECT))) {
            exchange.response().writeContinue();
        }
        in.resume();
    }

    private void pass(Buffer part) {
        seen += part.length();
        if (seen > maxBody) {
            exchange.request().handler(null);
            failed.handle(
                    Refused.because(
                            Refusal.BODY_TOO_LARGE,
                            "The body may have %d bytes at most.".formatted(maxBody)));
            return;
        }
        out.write(part);
        if (out.writeQueueFull()) {
            exchange.request().pause();
            out.drainHandler(_ -> exchange.request().resume());
        }
    }
}
