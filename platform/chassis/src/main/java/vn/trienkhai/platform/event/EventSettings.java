package vn.trienkhai.platform.event;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a service tells and hears, and how the Kafka clients are set so that it is told once and in
 * order.
 */
@Singleton
class EventSettings {

    private final String service;
    private final boolean enabled;
    private final String brokers;
    private final List<String> publishes;
    private final List<String> compacted;
    private final List<String> listensTo;
    private final int partitions;
    private final short replicas;

    EventSettings(
            @ConfigProperty(name = "trienkhai.service") String service,
            @ConfigProperty(name = "trienkhai.events.enabled") boolean enabled,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "trienkhai.events.publishes") Optional<List<String>> publishes,
            @ConfigProperty(name = "trienkhai.events.compacted") Optional<List<String>> compacted,
            @ConfigProperty(name = "trienkhai.events.listens-to") Optional<List<String>> listensTo,
            @ConfigProperty(name = "trienkhai.events.partitions") int partitions,
            @ConfigProperty(name = "trienkhai.events.replicas") short replicas) {
        this.service = service;
        this.enabled = enabled;
        this.brokers = brokers;
        this.publishes = publishes.orElse(List.of());
        this.compacted = compacted.orElse(List.of());
        this.listensTo = listensTo.orElse(List.of());
        this.partitions = partitions;
        this.replicas = replicas;
    }

    boolean enabled() {
        return enabled;
    }

    String service() {
        return service;
    }

    List<String> publishes() {
        return publishes;
    }

    List<String> listensTo() {
        return listensTo;
    }

    boolean isCompacted(String topic) {
        return compacted.contains(topic);
    }

    int partitions() {
        return partitions;
    }

    short replicas() {
        return replicas;
    }

    Duration pauseAfterFailure() {
        return Duration.ofSeconds(1);
    }

    Map<String, Object> admin() {
        return Map.of(
                "bootstrap.servers", brokers,
                "request.timeout.ms", 5_000,
                "default.api.timeout.ms", 10_000);
    }

    /** The fixed transactional id fences a paused former leader (KIP-890). */
    Map<String, Object> producer() {
        var config = new HashMap<String, Object>();
        config.put("bootstrap.servers", brokers);
        config.put("transactional.id", service + "-outbox-0");
        config.put("acks", "all");
        config.put("linger.ms", 0);
        config.put("delivery.timeout.ms", 10_000);
        config.put("request.timeout.ms", 5_000);
        config.put("max.block.ms", 10_000);
        config.put("transaction.timeout.ms", 15_000);
        config.put("key.serializer", StringSerializer.class);
        config.put("value.serializer", ByteArraySerializer.class);
        return config;
    }

    Map<String, Object> consumer() {
        var config = new HashMap<String, Object>();
        config.put("bootstrap.servers", brokers);
        config.put("group.id", service + "-service");
        config.put("group.protocol", "consumer");
        config.put("isolation.level", "read_committed");
        config.put("enable.auto.commit", false);
        config.put("auto.offset.reset", "earliest");
        config.put("max.poll.records", 200);
        config.put("max.poll.interval.ms", 600_000);
        config.put("metadata.max.age.ms", 10_000);
        config.put("allow.auto.create.topics", false);
        config.put("key.deserializer", StringDeserializer.class);
        config.put("value.deserializer", ByteArrayDeserializer.class);
        return config;
    }
}
