package vn.trienkhai.platform.event;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TopicExistsException;

/** Kafka as the relay sees it: topics that exist, and batches that arrive whole or not at all. */
final class Broker implements AutoCloseable {

    private final EventSettings settings;
    private final KafkaProducer<String, byte[]> producer;

    Broker(EventSettings settings) throws InterruptedException, ExecutionException {
        this.settings = settings;
        createTopics();
        this.producer = new KafkaProducer<>(settings.producer());
        try {
            producer.initTransactions();
        } catch (RuntimeException e) {
            producer.close(java.time.Duration.ZERO);
            throw e;
        }
    }

    /**
     * Sends all in one transaction. Returns only when every record was acknowledged; else throws.
     */
    void sendAll(List<OutboxLease.Row> batch) throws InterruptedException, ExecutionException {
        producer.beginTransaction();
        try {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            batch.forEach(row -> sent.add(producer.send(record(row))));
            producer.flush();
            for (var acknowledgement : sent) {
                acknowledgement.get();
            }
            producer.commitTransaction();
        } catch (RuntimeException | ExecutionException | InterruptedException e) {
            abort(e);
            throw e;
        }
    }

    private void abort(Exception cause) {
        try {
            producer.abortTransaction();
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    private ProducerRecord<String, byte[]> record(OutboxLease.Row row) {
        var record =
                new ProducerRecord<>(
                        row.topic(), row.key(), row.payload().getBytes(StandardCharsets.UTF_8));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", row.eventId().toString());
        header(record, "ce_source", "/" + settings.service() + "-service");
        header(record, "ce_type", row.type());
        header(record, "ce_subject", row.key());
        header(record, "ce_time", row.occurredAt().toString());
        header(record, "ce_aggregateversion", Long.toString(row.version()));
        header(record, "content-type", "application/json");
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** The owner of a topic creates it; who finds it there leaves it as it is. */
    private void createTopics() throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(settings.admin())) {
            for (var topic : settings.publishes()) {
                create(admin, topic);
            }
        }
    }

    private void create(Admin admin, String name) throws InterruptedException, ExecutionException {
        var policy = settings.isCompacted(name) ? "compact" : "delete";
        var topic =
                new NewTopic(name, settings.partitions(), settings.replicas())
                        .configs(Map.of("cleanup.policy", policy, "retention.ms", "-1"));
        try {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    @Override
    public void close() {
        producer.close(java.time.Duration.ofSeconds(2));
    }
}
