package vn.trienkhai.gateway.forward;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import vn.trienkhai.gateway.exchange.Exchange;
import vn.trienkhai.gateway.problem.Refusal;
import vn.trienkhai.gateway.problem.Refused;

/**
 * Streams a request body to the service, as fast as the service takes it; counts its bytes and
 * watches its pace.
 */
final class BodyRelay {

    private final Exchange exchange;
    private final HttpClientRequest out;
    private final long maxBody;
    private final Pace pace;
    private final Handler<Throwable> failed;
    private long seen;

    BodyRelay(
            Exchange exchange,
            HttpClientRequest out,
            long maxBody,
            Pace pace,
            Handler<Throwable> failed) {
        this.exchange = exchange;
        this.out = out;
        this.maxBody = maxBody;
        this.pace = pace;
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
                    pace.end();
                    patience.begin();
                    out.end();
                });
        if (in.version() == HttpVersion.HTTP_1_1
                && "100-continue".equalsIgnoreCase(in.getHeader(HttpHeaders.EXPECT))) {
            exchange.response().writeContinue();
        }
        pace.begin(this::tooSlow);
        in.resume();
    }

    private void pass(Buffer part) {
        seen += part.length();
        pace.took(part.length());
        if (seen > maxBody) {
            refuse(
                    Refusal.BODY_TOO_LARGE,
                    "The body may have %d bytes at most.".formatted(maxBody));
            return;
        }
        out.write(part);
        if (out.writeQueueFull()) {
            pace.holdBack();
            exchange.request().pause();
            out.drainHandler(_ -> goOn());
        }
    }

    private void goOn() {
        pace.goOn();
        exchange.request().resume();
    }

    private void tooSlow() {
        refuse(Refusal.BODY_TOO_SLOW, "After %d bytes the body came too slowly.".formatted(seen));
    }

    private void refuse(Refusal refusal, String detail) {
        exchange.request().handler(null);
        failed.handle(Refused.because(refusal, detail));
    }
}
