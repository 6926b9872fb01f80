package vn.trienkhai.platform.event;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;

/**
 * The consumer loop: polls a batch, has it acted on in one transaction, commits the offsets after
 * it. While the database is away it tries the same batch again; while Kafka is away it waits.
 */
@ApplicationScoped
class EventConsumer implements Runnable {

    private final EventSettings settings;
    private final BatchConsumer batches;
    private final Handlers handlers;
    private volatile boolean running;
    private volatile @Nullable KafkaConsumer<String, byte[]> polling;
    private @Nullable Thread thread;

    EventConsumer(EventSettings settings, BatchConsumer batches, Handlers handlers) {
        this.settings = settings;
        this.batches = batches;
        this.handlers = handlers;
    }

    void start(@Observes StartupEvent started) {
        if (settings.enabled() && !settings.listensTo().isEmpty() && !handlers.isEmpty()) {
            running = true;
            thread = Thread.ofPlatform().name("event-consumer").start(this);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        var consumer = polling;
        if (consumer != null) {
            consumer.wakeup();
        }
        if (thread != null) {
            thread.join(Duration.ofSeconds(10));
        }
    }

    @Override
    public void run() {
        while (running) {
            try (var consumer = new KafkaConsumer<String, byte[]>(settings.consumer())) {
                polling = consumer;
                consumer.subscribe(settings.listensTo());
                while (running) {
                    consume(consumer);
                }
            } catch (WakeupException e) {
                Log.debug("consumer told to stop");
            } catch (RuntimeException e) {
                Log.warnf("consumer starts anew after: %s", e);
                pause();
            } finally {
                polling = null;
            }
        }
    }

    private void consume(KafkaConsumer<String, byte[]> consumer) {
        var records = consumer.poll(Duration.ofMillis(500));
        if (records.isEmpty()) {
            return;
        }
        var events = read(records);
        while (running) {
            try {
                batches.consume(events);
                consumer.commitSync();
                return;
            } catch (org.apache.kafka.common.KafkaException e) {
                throw e;
            } catch (RuntimeException e) {
                Log.warnf("same batch again, the database is away: %s", e.getMessage());
                pause();
            }
        }
    }

    /**
     * A record that is no event of ours belongs to no aggregate: it is told to the log and skipped.
     */
    private static List<HeardEvent> read(ConsumerRecords<String, byte[]> records) {
        var events = new ArrayList<HeardEvent>();
        for (var record : records) {
            try {
                events.add(HeardEvent.of(record));
            } catch (RuntimeException e) {
                Log.errorf(
                        e,
                        "not an event: %s-%d@%d",
                        record.topic(),
                        record.partition(),
                        record.offset());
            }
        }
        return events;
    }

    private void pause() {
        try {
            Thread.sleep(settings.pauseAfterFailure());
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }
}
