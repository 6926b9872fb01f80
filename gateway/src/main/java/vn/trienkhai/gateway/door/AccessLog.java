package vn.trienkhai.gateway.door;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
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
    private final Map<String, Map<Integer, Timer>> timers = new ConcurrentHashMap<>();

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
            LOG.info(line(exchange, id, status, nanos));
        }
    }

    private Timer timer(String operation, int status) {
        return timers.computeIfAbsent(operation, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        status,
                        _ ->
                                Timer.builder("gateway.requests")
                                        .tag("operation", operation)
                                        .tag("status", Integer.toString(status))
                                        .register(meters));
    }

    private static String line(Exchange exchange, String id, int status, long nanos) {
        var request = exchange.request();
        var line = new AccessLine();
        line.text("requestId", exchange.trace().requestId())
                .text("traceId", exchange.trace().traceId())
                .text("address", exchange.address())
                .text("method", request.method().name())
                .text("path", request.path())
                .text("operation", id)
                .number("status", status)
                .number("micros", nanos / 1000)
                .number("bytesIn", request.bytesRead())
                .number("bytesOut", exchange.response().bytesWritten());
        var caller = exchange.caller();
        return line.text("subject", caller == null ? null : caller.subject())
                .text("refusal", exchange.refusal())
                .end();
    }
}
