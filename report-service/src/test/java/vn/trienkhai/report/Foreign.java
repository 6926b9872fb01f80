package vn.trienkhai.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tells events as their owner would: on its topic, shaped like its own examples. */
public final class Foreign {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, AtomicLong> VERSIONS = new ConcurrentHashMap<>();

    private Foreign() {}

    /** A copy of the owner's example, to be changed. */
    public static ObjectNode example(String type) {
        try {
            return (ObjectNode)
                    JSON.readTree(owner(type).resolve("examples/" + type + ".json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path owner(String type) {
        var service = type.startsWith("task.") ? "task-service" : "directive-service";
        return Path.of("..", service, "contracts", "events");
    }

    public static JsonNode schema(String type) {
        try {
            return JSON.readTree(owner(type).resolve(type + ".schema.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void tell(String topic, String type, Object key, JsonNode payload) {
        if (VERSIONS.isEmpty()) {
            createTopics();
        }
        var bytes = payload.toString().getBytes(StandardCharsets.UTF_8);
        var record = new ProducerRecord<>(topic, key.toString(), bytes);
        var version = VERSIONS.computeIfAbsent(topic + key, _ -> new AtomicLong());
        header(record, "ce_id", UUID.randomUUID().toString());
        header(record, "ce_type", type);
        header(record, "ce_time", Instant.now().toString());
        header(record, "ce_aggregateversion", Long.toString(version.incrementAndGet()));
        try {
            Open.PRODUCER.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One for all tests: opening it costs more than most of them. */
    private static final class Open {
        static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(settings());
    }

    /** The owner's service would have created them. */
    private static void createTopics() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker()))) {
            var there = admin.listTopics().names().get();
            var missing =
                    Stream.of(
                                    "directive.events",
                                    "task.events",
                                    "organization.events",
                                    "calendar.events")
                            .filter(topic -> !there.contains(topic))
                            .map(topic -> new NewTopic(topic, 1, (short) 1))
                            .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String broker() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }

    private static Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers",
                broker(),
                "key.serializer",
                StringSerializer.class,
                "value.serializer",
                ByteArraySerializer.class,
                "linger.ms",
                0);
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
