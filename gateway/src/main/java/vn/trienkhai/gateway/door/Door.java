package vn.trienkhai.gateway.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import vn.trienkhai.gateway.contract.Operation;
import vn.trienkhai.gateway.exchange.Answers;
import vn.trienkhai.gateway.exchange.Exchange;
import vn.trienkhai.gateway.exchange.OwnOperation;
import vn.trienkhai.gateway.exchange.Trace;
import vn.trienkhai.gateway.forward.Forwarder;
import vn.trienkhai.gateway.forward.Upstreams;
import vn.trienkhai.gateway.identity.Caller;
import vn.trienkhai.gateway.identity.TokenVerifier;
import vn.trienkhai.gateway.limit.RateLimiter;
import vn.trienkhai.gateway.problem.Refused;
import vn.trienkhai.gateway.wire.LastRequest;

/**
 * The way of every request: what the contract does not know is refused before anybody is asked;
 * then who calls, whether the role is right and the quota left; only then does it go to a service.
 *
 * @param own the operations the gateway answers itself, by id
 */
record Door(
        Judge judge,
        TokenVerifier tokens,
        RateLimiter limiter,
        Upstreams upstreams,
        Map<String, OwnOperation> own,
        Answers answers,
        Cors cors,
        TrustedProxies proxies,
        AccessLog log) {

    void enter(HttpServerRequest request, Forwarder forwarder) {
        if (LastRequest.wasOn(request.connection())) {
            return;
        }
        var trace = Trace.begin(proxies.traceparentOf(request));
        var exchange = new Exchange(request, trace, proxies.addressOf(request));
        log.watch(exchange);
        StandardHeaders.put(exchange);
        if (exchange.hasBody()) {
            request.pause();
        }
        try {
            if (request.decoderResult().isFailure()) {
                throw Illegible.refusal(request.decoderResult().cause());
            }
            cors.describe(exchange);
            var operations = judge.operationsAt(exchange);
            if (request.method().equals(HttpMethod.OPTIONS)) {
                limiter.admit(exchange);
                Judge.answerOptions(exchange, operations, cors);
                return;
            }
            var operation = judge.operation(exchange, operations);
            exchange.is(operation);
            identify(exchange, operation, forwarder);
        } catch (RuntimeException refused) {
            turnAway(exchange, refused);
        }
    }

    private void identify(Exchange exchange, Operation operation, Forwarder forwarder) {
        if (operation.open()) {
            limiter.admit(exchange);
            serve(exchange, operation, forwarder);
            return;
        }
        var authorization = exchange.request().getHeader(HttpHeaders.AUTHORIZATION);
        tokens.verify(authorization)
                .onSuccess(caller -> admit(exchange, operation, caller, forwarder))
                .onFailure(refused -> turnAway(exchange, refused));
    }

    private void admit(Exchange exchange, Operation operation, Caller caller, Forwarder forwarder) {
        try {
            exchange.isFrom(caller);
            limiter.admit(exchange);
            Judge.requireRole(caller, operation);
            serve(exchange, operation, forwarder);
        } catch (RuntimeException refused) {
            answers.refuse(exchange, refused);
        }
    }

    private void serve(Exchange exchange, Operation operation, Forwarder forwarder) {
        var handler = own.get(operation.id());
        if (handler != null) {
            handler.answer(exchange);
        } else {
            forwarder.forward(exchange, upstreams.named(operation.service()), operation.maxBody());
        }
    }

    /** A refusal of somebody unknown counts against the address, so that guessing is slow. */
    private void turnAway(Exchange exchange, Throwable refused) {
        try {
            if (exchange.caller() == null && !exchange.response().headers().contains("RateLimit")) {
                limiter.admit(exchange);
            }
            answers.refuse(exchange, refused);
        } catch (Refused tooMany) {
            answers.refuse(exchange, tooMany);
        }
    }
}
