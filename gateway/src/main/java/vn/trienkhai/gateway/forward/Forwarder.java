package vn.trienkhai.gateway.forward;

import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.gateway.GatewayConfig;
import vn.trienkhai.gateway.exchange.Answers;
import vn.trienkhai.gateway.exchange.Exchange;
import vn.trienkhai.gateway.problem.Refusal;
import vn.trienkhai.gateway.problem.Refused;

/**
 * Carries one admitted request to its service and the answer back. Nothing is kept in memory but
 * what is on its way; a plain read is tried a second time when the connection fails, anything else
 * never.
 */
public final class Forwarder {

    private final Vertx vertx;
    private final HttpClient client;
    private final Answers answers;
    private final long connectMillis;
    private final long answerMillis;
    private final long bodyMillis;
    private final int slowestBody;

    public Forwarder(Vertx vertx, HttpClient client, Answers answers, GatewayConfig config) {
        this.vertx = vertx;
        this.client = client;
        this.answers = answers;
        this.connectMillis = config.timeouts().connect().toMillis();
        this.answerMillis = config.timeouts().answer().toMillis();
        this.bodyMillis = config.timeouts().body().toMillis();
        this.slowestBody = config.bodies().slowest();
    }

    /** Forwards, streaming both ways. */
    public void forward(Exchange exchange, Upstream upstream, long maxBody) {
        if (!upstream.circuit().permits()) {
            answers.refuse(exchange, unavailable(upstream, "is not answering"));
            return;
        }
        new Attempt(exchange, upstream, maxBody, exchange.isPlainRead() ? 1 : 0).connect();
    }

    static Refused unavailable(Upstream upstream, String why) {
        return Refused.because(
                        Refusal.SERVICE_UNAVAILABLE, upstream.name() + "-service " + why + ".")
                .with("Retry-After", Long.toString(Circuit.PAUSE.toSeconds()));
    }

    /** One try at one service. */
    private final class Attempt {

        private final Exchange exchange;
        private final Upstream upstream;
        private final long maxBody;
        private final int triesLeft;
        private final Patience patience;
        private final Pace pace;
        private @Nullable HttpClientRequest outgoing;
        private boolean over;

        private Attempt(Exchange exchange, Upstream upstream, long maxBody, int triesLeft) {
            this.exchange = exchange;
            this.upstream = upstream;
            this.maxBody = maxBody;
            this.triesLeft = triesLeft;
            this.patience = new Patience(vertx, answerMillis, this::tooSlow);
            this.pace = new Pace(vertx, bodyMillis, slowestBody);
        }

        private void connect() {
            var request = exchange.request();
            var options =
                    new RequestOptions()
                            .setMethod(request.method())
                            .setHost(upstream.host())
                            .setPort(upstream.port())
                            .setURI(request.uri())
                            .setConnectTimeout(connectMillis);
            client.request(options).onSuccess(this::send).onFailure(this::failed);
        }

        private void send(HttpClientRequest request) {
            outgoing = request;
            if (exchange.response().closed()) {
                request.reset();
                return;
            }
            exchange.whenAbandoned(() -> abandon(request));
            Envelope.address(exchange, upstream, request.headers());
            request.response()
                    .onSuccess(
                            answer -> {
                                patience.end();
                                pace.end();
                                upstream.circuit().succeeded();
                                over = true;
                                new AnswerRelay(exchange, upstream, answers, request).relay(answer);
                            })
                    .onFailure(this::failed);
            if (exchange.hasBody()) {
                new BodyRelay(exchange, request, maxBody, pace, this::failed).relay(patience);
            } else {
                patience.begin();
                request.end();
            }
        }

        private void abandon(HttpClientRequest request) {
            patience.end();
            pace.end();
            over = true;
            request.reset();
        }

        private void tooSlow() {
            failed(
                    Refused.because(
                            Refusal.SERVICE_TOO_SLOW,
                            upstream.name() + "-service did not answer in time."));
        }

        private void failed(Throwable cause) {
            if (over) {
                return;
            }
            over = true;
            patience.end();
            pace.end();
            if (outgoing != null) {
                outgoing.reset();
            }
            if (cause instanceof Refused refused) {
                if (refused.refusal() == Refusal.SERVICE_TOO_SLOW) {
                    upstream.circuit().failed();
                }
                answers.refuse(exchange, refused);
            } else if (cause instanceof ConnectionPoolTooBusyException) {
                answers.refuse(exchange, unavailable(upstream, "is too busy"));
            } else {
                connectionFailed();
            }
        }

        private void connectionFailed() {
            upstream.circuit().failed();
            if (triesLeft > 0 && !exchange.response().closed()) {
                new Attempt(exchange, upstream, maxBody, triesLeft - 1).connect();
            } else if (outgoing == null) {
                answers.refuse(exchange, unavailable(upstream, "cannot be reached"));
            } else {
                answers.refuse(
                        exchange,
                        Refused.because(
                                Refusal.BAD_UPSTREAM_ANSWER,
                                upstream.name() + "-service broke off before it answered."));
            }
        }
    }
}
