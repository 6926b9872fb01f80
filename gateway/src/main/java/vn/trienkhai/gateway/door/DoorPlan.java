package vn.trienkhai.gateway.door;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trienkhai.gateway.GatewayConfig;
import vn.trienkhai.gateway.contract.Operation;
import vn.trienkhai.gateway.contract.PackagedContract;
import vn.trienkhai.gateway.contract.Routes;
import vn.trienkhai.gateway.exchange.Answers;
import vn.trienkhai.gateway.exchange.OwnOperation;
import vn.trienkhai.gateway.forward.Upstreams;
import vn.trienkhai.gateway.identity.TokenVerifier;
import vn.trienkhai.gateway.limit.RateLimiter;

/** Puts the door together and refuses to open one that does not fit the contract. */
@ApplicationScoped
class DoorPlan {

    private final GatewayConfig config;
    private final PackagedContract contract;
    private final TokenVerifier tokens;
    private final Upstreams upstreams;
    private final List<OwnOperation> own;
    private final Answers answers;
    private final AccessLog log;
    private final Inside inside = new Inside();

    DoorPlan(
            GatewayConfig config,
            PackagedContract contract,
            TokenVerifier tokens,
            Upstreams upstreams,
            @All List<OwnOperation> own,
            Answers answers,
            MeterRegistry meters) {
        this.config = config;
        this.contract = contract;
        this.tokens = tokens;
        this.upstreams = upstreams;
        this.own = own;
        this.answers = answers;
        this.log = new AccessLog(meters, inside);
    }

    Door door() {
        var operations = contract.operations();
        var handlers = new HashMap<String, OwnOperation>();
        own.forEach(operation -> handlers.put(operation.operationId(), operation));
        requireFit(operations, handlers);
        return new Door(
                new Judge(new Routes(operations)),
                tokens,
                new RateLimiter(config.limits().caller(), config.limits().address()),
                upstreams,
                Map.copyOf(handlers),
                answers,
                new Cors(config.origins().orElse(List.of())),
                new TrustedProxies(config.trustedProxies().orElse(List.of())),
                log);
    }

    Inside inside() {
        return inside;
    }

    private void requireFit(List<Operation> operations, Map<String, OwnOperation> handlers) {
        for (var operation : operations) {
            if (!operation.service().equals("gateway")) {
                upstreams.named(operation.service());
            } else if (!handlers.containsKey(operation.id())) {
                throw new IllegalStateException(operation.id() + " is promised but not built");
            }
        }
    }
}
