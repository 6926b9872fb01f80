package vn.trienkhai.platform.event;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carries the outbox to Kafka: oldest first, at least once, never out of order within an aggregate.
 *
 * <p>The replica whose connection holds the advisory lock is the leader; it reads, sends and
 * deletes on that same connection. A row leaves the table only after the broker has acknowledged
 * it. A paused former leader is fenced by the producer's fixed transactional id.
 */
@ApplicationScoped
class OutboxRelay implements Runnable {

    private static final Duration BUSY_FOR = Duration.ofSeconds(5);
    private static final Duration POLL_WHEN_BUSY = Duration.ofMillis(50);
    private static final Duration POLL_WHEN_IDLE = Duration.ofMillis(500);
    private static final int BATCH = 500;

    private final EventSettings settings;
    private final OutboxLeases leases;
    private final Bell bell;
    private volatile boolean running;
    private @Nullable Thread thread;
    private long lastWork;

    OutboxRelay(EventSettings settings, OutboxLeases leases, Bell bell) {
        this.settings = settings;
        this.leases = leases;
        this.bell = bell;
    }

    void start(@Observes StartupEvent started) {
        if (settings.enabled() && !settings.publishes().isEmpty()) {
            running = true;
            thread = Thread.ofPlatform().name("outbox-relay").start(this);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        bell.ring();
        if (thread != null) {
            thread.join(Duration.ofSeconds(10));
        }
    }

    @Override
    public void run() {
        while (running) {
            try {
                lead();
            } catch (InterruptedException e) {
                running = false;
            } catch (Exception e) {
                Log.warnf("relay starts anew after: %s, %s", e, e.getCause());
                sleep(settings.pauseAfterFailure());
            }
        }
    }

    private void lead() throws Exception {
        try (var lease = leases.acquire()) {
            if (lease == null) {
                sleep(settings.pauseAfterFailure());
                return;
            }
            try (var broker = new Broker(settings)) {
                Log.info("relay leads");
                while (running) {
                    carry(lease, broker);
                }
            }
        }
    }

    private void carry(OutboxLease lease, Broker broker) throws Exception {
        List<OutboxLease.Row> batch = lease.unsent(BATCH);
        if (batch.isEmpty()) {
            bell.await(
                    System.nanoTime() - lastWork < BUSY_FOR.toNanos()
                            ? POLL_WHEN_BUSY
                            : POLL_WHEN_IDLE);
            return;
        }
        broker.sendAll(batch);
        lease.delete(batch);
        lastWork = System.nanoTime();
    }

    private void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }
}
