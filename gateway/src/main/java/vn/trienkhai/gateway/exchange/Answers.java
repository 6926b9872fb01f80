package vn.trienkhai.gateway.exchange;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jboss.logging.Logger;
import vn.trienkhai.gateway.problem.Refusal;
import vn.trienkhai.gateway.problem.Refused;
import vn.trienkhai.gateway.problem.Titles;

/** Writes the answers that the gateway gives itself. */
public final class Answers {

    private static final Logger LOG = Logger.getLogger(Answers.class);

    private final Titles titles;

    public Answers(Titles titles) {
        this.titles = titles;
    }

    /**
     * Refuses with a problem. Where the answer has already begun, the connection is cut instead.
     */
    public void refuse(Exchange exchange, Throwable cause) {
        var refused = cause instanceof Refused known ? known : unexpected(exchange, cause);
        var response = exchange.response();
        exchange.refusedAs(refused.refusal().type());
        if (response.headWritten()) {
            exchange.request().connection().close();
            return;
        }
        if (response.closed()) {
            return;
        }
        response.setStatusCode(refused.status());
        refused.headers().forEach(response::putHeader);
        response.putHeader(HttpHeaders.CONTENT_LANGUAGE, exchange.language().tag());
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        send(exchange, "application/problem+json", problem(exchange, refused));
    }

    /** Gives a whole answer and lets go of a request body that nobody will read. */
    public void send(Exchange exchange, String type, Buffer body) {
        var request = exchange.request();
        var response = exchange.response();
        response.putHeader(HttpHeaders.CONTENT_TYPE, type);
        response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
        var unread = !request.isEnded() && exchange.hasBody();
        if (unread || request.decoderResult().isFailure()) {
            exchange.isTheLast();
        }
        var sent = request.method().equals(HttpMethod.HEAD) ? response.end() : response.end(body);
        if (unread) {
            sent.onComplete(_ -> exchange.hangUp());
        }
    }

    private Refused unexpected(Exchange exchange, Throwable cause) {
        LOG.errorf(cause, "unexpected failure requestId=%s", exchange.trace().requestId());
        return Refused.because(Refusal.UNEXPECTED, null);
    }

    private Buffer problem(Exchange exchange, Refused refused) {
        var problem =
                new JsonObject()
                        .put("type", "/problems/" + refused.refusal().type())
                        .put("title", titles.of(refused.refusal(), exchange.language()))
                        .put("status", refused.status());
        if (refused.getMessage() != null) {
            problem.put("detail", refused.getMessage());
        }
        problem.put("requestId", exchange.trace().requestId());
        if (!refused.allowed().isEmpty()) {
            problem.put("allowed", new JsonArray(refused.allowed()));
        }
        return problem.toBuffer();
    }
}
