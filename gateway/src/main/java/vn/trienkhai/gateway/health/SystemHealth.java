package vn.trienkhai.gateway.health;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import vn.trienkhai.gateway.GatewayConfig;
import vn.trienkhai.gateway.exchange.Answers;
import vn.trienkhai.gateway.exchange.Exchange;
import vn.trienkhai.gateway.exchange.OwnOperation;
import vn.trienkhai.gateway.forward.Inquiry;

/** Whether every part is up, asked at most once a second however many want to know. */
@ApplicationScoped
class SystemHealth implements OwnOperation {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private final Map<String, URI> probes;
    private final Inquiry inquiry;
    private final Answers answers;
    private final AtomicReference<Asked> last;

    private record Asked(long at, Future<JsonObject> health) {}

    SystemHealth(GatewayConfig config, Inquiry inquiry, Answers answers) {
        this.probes = Probes.of(config);
        this.inquiry = inquiry;
        this.answers = answers;
        this.last =
                new AtomicReference<>(
                        new Asked(System.nanoTime() - FRESH_NANOS, Future.succeededFuture()));
    }

    @Override
    public String operationId() {
        return "getHealth";
    }

    @Override
    public void answer(Exchange exchange) {
        health().onSuccess(health -> answer(exchange, health))
                .onFailure(failure -> answers.refuse(exchange, failure));
    }

    private void answer(Exchange exchange, JsonObject health) {
        var up = "UP".equals(health.getString("status"));
        exchange.response().setStatusCode(up ? 200 : 503).putHeader("Cache-Control", "no-store");
        answers.send(exchange, "application/json", health.toBuffer());
    }

    private Future<JsonObject> health() {
        var asked = last.get();
        if (System.nanoTime() - asked.at() < FRESH_NANOS) {
            return asked.health();
        }
        var again = new Asked(System.nanoTime(), ask());
        return last.compareAndSet(asked, again) ? again.health() : last.get().health();
    }

    private Future<JsonObject> ask() {
        var parts = new ArrayList<Future<JsonObject>>();
        probes.forEach((name, probe) -> parts.add(ask(name, probe)));
        return Future.all(parts)
                .map(
                        all -> {
                            var components = new JsonArray(all.<JsonObject>list());
                            var up =
                                    all.<JsonObject>list().stream()
                                            .allMatch(
                                                    part -> "UP".equals(part.getString("status")));
                            return new JsonObject()
                                    .put("status", up ? "UP" : "DOWN")
                                    .put("components", components);
                        });
    }

    private Future<JsonObject> ask(String name, URI probe) {
        var begun = System.nanoTime();
        var part = new JsonObject().put("name", name);
        return inquiry.get(probe, MultiMap.caseInsensitiveMultiMap(), LONGEST)
                .map(
                        reply -> {
                            part.put("status", reply.status() == 200 ? "UP" : "DOWN");
                            part.put(
                                    "latencyMillis",
                                    Math.round((System.nanoTime() - begun) / 10_000.0) / 100.0);
                            if (reply.status() != 200) {
                                part.put("reason", "Answers, but is not ready.");
                            }
                            return part;
                        })
                .otherwise(_ -> part.put("status", "DOWN").put("reason", "Cannot be reached."));
    }
}
