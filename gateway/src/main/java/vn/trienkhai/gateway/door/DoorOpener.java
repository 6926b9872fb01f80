package vn.trienkhai.gateway.door;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.trienkhai.gateway.GatewayConfig;
import vn.trienkhai.gateway.exchange.DoorState;

/**
 * Opens the door when everything behind it is ready, and closes it without cutting anybody off.
 *
 * <p>The public side is a listening socket of our own, because only there can a head be refused
 * before it is understood; Quarkus' own server carries the management interface.
 */
@ApplicationScoped
class DoorOpener {

    private static final Logger LOG = Logger.getLogger(DoorOpener.class);

    private final Vertx vertx;
    private final DoorPlan plan;
    private final GatewayConfig config;
    private final DoorState state;
    private final int loops;

    DoorOpener(Vertx vertx, DoorPlan plan, GatewayConfig config, DoorState state) {
        this.vertx = vertx;
        this.plan = plan;
        this.config = config;
        this.state = state;
        this.loops = Math.max(2, Runtime.getRuntime().availableProcessors());
    }

    void open(@Observes StartupEvent event) throws Exception {
        var door = plan.door();
        vertx.deployVerticle(
                        () -> new DoorVerticle(door, config),
                        new DeploymentOptions().setInstances(loops))
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        state.opens();
        LOG.infof("the door is open on %s:%d", config.host(), config.port());
    }

    void close(@Observes ShutdownEvent event) throws InterruptedException {
        state.closes();
        plan.inside().awaitEmpty(config.timeouts().drain());
    }
}
