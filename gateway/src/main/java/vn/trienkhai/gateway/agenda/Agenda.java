package vn.trienkhai.gateway.agenda;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.gateway.GatewayConfig;
import vn.trienkhai.gateway.exchange.Answers;
import vn.trienkhai.gateway.exchange.Exchange;
import vn.trienkhai.gateway.exchange.OwnOperation;
import vn.trienkhai.gateway.forward.Envelope;
import vn.trienkhai.gateway.forward.Inquiry;
import vn.trienkhai.gateway.forward.Inquiry.Reply;
import vn.trienkhai.gateway.forward.Upstreams;

/**
 * What the caller's body must do next. Asks three services at once, as the caller; one that is away
 * takes only its own section with it. What the caller did wrong is told as the service told it.
 */
@ApplicationScoped
class Agenda implements OwnOperation {

    private static final List<String> FROM_THE_CALLER =
            List.of("Authorization", "Acting-Body", "Accept-Language");

    private final List<Source> sources = Source.all();
    private final Upstreams upstreams;
    private final Inquiry inquiry;
    private final Answers answers;
    private final GatewayConfig config;

    Agenda(Upstreams upstreams, Inquiry inquiry, Answers answers, GatewayConfig config) {
        this.upstreams = upstreams;
        this.inquiry = inquiry;
        this.answers = answers;
        this.config = config;
    }

    @Override
    public String operationId() {
        return "getAgenda";
    }

    @Override
    public void answer(Exchange exchange) {
        var parts = new ArrayList<Future<Part>>();
        sources.forEach(source -> parts.add(ask(exchange, source)));
        Future.all(parts)
                .onSuccess(
                        all -> {
                            exchange.response().putHeader("Cache-Control", "no-store");
                            answers.send(
                                    exchange,
                                    "application/json",
                                    Composition.of(all.list()).toBuffer());
                        })
                .onFailure(failure -> refuse(exchange, failure));
    }

    private Future<Part> ask(Exchange exchange, Source source) {
        var upstream = upstreams.named(source.service());
        if (!upstream.circuit().permits()) {
            return Future.succeededFuture(
                    Part.unavailable(source, source.service() + "-service is not answering."));
        }
        var headers = MultiMap.caseInsensitiveMultiMap();
        for (var name : FROM_THE_CALLER) {
            var value = exchange.request().getHeader(name);
            if (value != null) {
                headers.set(name, value);
            }
        }
        headers.set("Accept", "application/json");
        Envelope.sign(exchange, upstream, headers);
        var address = URI.create("http://" + upstream.authority() + source.path());
        return inquiry.get(address, headers, config.timeouts().agenda())
                .onSuccess(_ -> upstream.circuit().succeeded())
                .onFailure(_ -> upstream.circuit().failed())
                .transform(
                        reply ->
                                reply.succeeded()
                                        ? read(source, reply.result())
                                        : Future.succeededFuture(away(source)));
    }

    private static Future<Part> read(Source source, Reply reply) {
        if (reply.status() >= 400 && reply.status() < 500) {
            return Future.failedFuture(new CallersFault(reply));
        }
        if (reply.status() != 200) {
            return Future.succeededFuture(away(source));
        }
        try {
            var page = reply.body().toJsonObject();
            var lines = new ArrayList<JsonObject>();
            for (var item : page.getJsonArray("items", new JsonArray())) {
                source.line().apply((JsonObject) item).ifPresent(lines::add);
            }
            return Future.succeededFuture(
                    new Part(source, lines, page.getString("next") != null, null));
        } catch (DecodeException | ClassCastException _) {
            return Future.succeededFuture(away(source));
        }
    }

    private static Part away(Source source) {
        return Part.unavailable(source, source.service() + "-service could not be asked.");
    }

    private void refuse(Exchange exchange, Throwable failure) {
        if (failure instanceof CallersFault fault) {
            exchange.response().setStatusCode(fault.reply().status());
            answers.send(exchange, "application/problem+json", fault.reply().body());
        } else {
            answers.refuse(exchange, failure);
        }
    }

    /** A service refused what this caller asked; so the agenda is refused in the same words. */
    private static final class CallersFault extends RuntimeException {

        private final transient Reply reply;

        private CallersFault(Reply reply) {
            super(null, null, false, false);
            this.reply = reply;
        }

        private Reply reply() {
            return reply;
        }
    }
}
