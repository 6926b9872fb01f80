package vn.trienkhai.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import java.util.function.Supplier;
import vn.trienkhai.gateway.exchange.Answers;
import vn.trienkhai.gateway.exchange.Exchange;
import vn.trienkhai.gateway.problem.Refusal;
import vn.trienkhai.gateway.problem.Refused;

/**
 * Streams an answer to the caller, as fast as the caller takes it. An answer that breaks off is
 * never ended as if it were whole: the connection is cut.
 */
final class AnswerRelay {

    private static final String PROBLEM = "application/problem+json";

    private final Exchange exchange;
    private final Upstream upstream;
    private final Answers answers;
    private final HttpClientRequest outgoing;
    private final HttpServerResponse response;
    private long length = -1;
    private long seen;

    AnswerRelay(Exchange exchange, Upstream upstream, Answers answers, HttpClientRequest outgoing) {
        this.exchange = exchange;
        this.upstream = upstream;
        this.answers = answers;
        this.outgoing = outgoing;
        this.response = exchange.response();
    }

    void relay(HttpClientResponse answer) {
        var status = answer.statusCode();
        var type = answer.getHeader(HttpHeaders.CONTENT_TYPE);
        if (status >= 400 && (type == null || !type.startsWith(PROBLEM))) {
            replace(status);
            return;
        }
        if (status < 200) {
            outgoing.reset();
            replace(502);
            return;
        }
        response.setStatusCode(status);
        Hygiene.outward(answer.headers(), response.headers());
        Addresses.hide(upstream, response.headers());
        if (exchange.request().method().equals(HttpMethod.HEAD) || status == 204 || status == 304) {
            finish(response::end);
            return;
        }
        var text = answer.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (text == null) {
            response.setChunked(true);
        } else {
            length = Long.parseLong(text);
        }
        stream(answer);
    }

    private void stream(HttpClientResponse answer) {
        answer.exceptionHandler(_ -> exchange.request().connection().close());
        answer.handler(part -> pass(answer, part));
        answer.endHandler(
                _ -> {
                    if (!response.ended()) {
                        finish(response::end);
                    }
                });
    }

    private void pass(HttpClientResponse answer, Buffer part) {
        seen += part.length();
        if (seen == length) {
            finish(() -> response.end(part));
            return;
        }
        response.write(part);
        if (response.writeQueueFull()) {
            answer.pause();
            response.drainHandler(_ -> answer.resume());
        }
    }

    /** Ends the answer; if the caller is still sending, the rest is not read. */
    private void finish(Supplier<Future<Void>> end) {
        var unread = exchange.hasBody() && !exchange.request().isEnded();
        if (unread) {
            exchange.isTheLast();
        }
        var ended = end.get();
        if (unread) {
            ended.onComplete(_ -> exchange.hangUp());
            outgoing.reset();
        }
    }

    private void replace(int status) {
        var refused =
                status >= 400 && status < 500
                        ? Refused.because(
                                        Refusal.REFUSED_BY_SERVICE,
                                        upstream.name() + "-service refused this request.")
                                .as(status)
                        : Refused.because(
                                Refusal.BAD_UPSTREAM_ANSWER,
                                upstream.name() + "-service answered with a fault.");
        answers.refuse(exchange, refused);
    }
}
