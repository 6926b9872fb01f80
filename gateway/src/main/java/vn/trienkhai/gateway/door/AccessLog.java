package vn.trienkhai.gateway.door;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.trienkhai.gateway.exchange.Exchange;

/** One JSON line and one measurement per answered request. Never the query, a token or a body. */
final class AccessLog {

    private static final Logger LOG = Logger.getLogger("trienkhai.access");

    private static final int ABANDONED = 499;

    private final MeterRegistry meters;
    private final Inside inside;
    private final Map<String, Timer> timers = new ConcurrentHashMap<>();

    AccessLog(MeterRegistry meters, Inside inside) {
        this.meters = meters;
        this.inside = inside;
    }

    void watch(Exchange exchange) {
        inside.enter();
        exchange.response().endHandler(_ -> over(exchange, exchange.response().getStatusCode()));
        exchange.whenAbandoned(
                () -> {
                    if (!exchange.response().ended()) {
                        over(exchange, ABANDONED);
                    }
                });
    }

    private void over(Exchange exchange, int status) {
        inside.leave();
        var operation = exchange.operation();
        var id = operation == null ? "none" : operation.id();
        var nanos = exchange.nanosSoFar();
        timer(id, status).record(nanos, TimeUnit.NANOSECONDS);
        if (LOG.isInfoEnabled()) {
            LOG.info(line(exchange, id, status, nanos).encode());
        }
    }

    private Timer timer(String operation, int status) {
        return timers.computeIfAbsent(
                operation + status,
                _ ->
                        Timer.builder("gateway.requests")
                                .tag("operation", operation)
                                .tag("status", Integer.toString(status))
                                .register(meters));
    }

    private static JsonObject line(Exchange exchange, String id, int status, long nanos) {
        var request = exchange.request();
        var line =
                new JsonObject()
                        .put("requestId", exchange.trace().requestId())
                        .put("traceId", exchange.trace().traceId())
                        .put("address", exchange.address())
                        .put("method", request.method().name())
                        .put("path", request.path())
                        .put("operation", id)
                        .put("status", status)
                        .put("micros", nanos / 1000)
                        .put("bytesIn", request.bytesRead())
                        .put("bytesOut", exchange.response().bytesWritten());
        var caller = exchange.caller();
        if (caller != null) {
            line.put("subject", caller.subject());
        }
        if (exchange.refusal() != null) {
            line.put("refusal", exchange.refusal());
        }
        return line;
    }
}
