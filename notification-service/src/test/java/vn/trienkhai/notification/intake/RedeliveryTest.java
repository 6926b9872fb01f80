package vn.trienkhai.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.trienkhai.notification.Hearing.example;
import static vn.trienkhai.notification.Hearing.with;
import static vn.trienkhai.notification.Looking.toldTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.notification.Looking;
import vn.trienkhai.platform.testing.WithStack;

/** The same event, told again by a real broker, is one notice and one message (row 108). */
@QuarkusTest
@WithStack
class RedeliveryTest {

    private static final String TOPIC = "task.events";

    private final UUID lead = UUID.randomUUID();
    private final UUID task = UUID.randomUUID();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @BeforeEach
    void theOwnersTopicIsThere() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 2, (short) 1))).all().get();
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(TopicExistsException.class);
        }
    }

    @Test
    void redeliveryIsToldOnce() throws Exception {
        var assigned = UUID.randomUUID();
        var overdue = UUID.randomUUID();

        send(assigned, "task.assigned.v1", 1);
        send(assigned, "task.assigned.v1", 1);
        send(overdue, "task.overdue.v1", 2);
        send(assigned, "task.assigned.v1", 1);
        send(overdue, "task.overdue.v1", 2);
        send(UUID.randomUUID(), "task.confirmed.v1", 3);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(toldTo(lead)).hasSize(3));
        assertThat(toldTo(lead))
                .containsExactly("TASK_ASSIGNED", "TASK_OVERDUE (obsolete)", "TASK_CONFIRMED");
        assertThat(Looking.mailsTo(lead)).hasSize(3);
    }

    @Test
    void anEventThatFitsNoViewIsParkedAndTheOthersGoOn() throws Exception {
        var broken = UUID.randomUUID();
        send(broken, "task.assigned.v1", 1, example("organization.recorded.v1"), UUID.randomUUID());
        send(UUID.randomUUID(), "task.assigned.v1", 1);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(toldTo(lead)).containsExactly("TASK_ASSIGNED"));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(parked(broken)).containsExactly("task.assigned.v1"));
    }

    private static List<String> parked(UUID eventId) {
        return Looking.texts("select type from parked_event where event_id = ?", eventId);
    }

    private void send(UUID eventId, String type, int version) throws Exception {
        var event = with(with(example(type), "task.taskId", task), "task.leadId", lead);
        send(eventId, type, version, event, task);
    }

    private void send(UUID eventId, String type, int version, ObjectNode event, UUID key)
            throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers, "acks", "all");
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var record = new ProducerRecord<>(TOPIC, key.toString(), event.toString());
            Map.of(
                            "ce_id",
                            eventId.toString(),
                            "ce_type",
                            type,
                            "ce_time",
                            "2022-04-08T01:00:00Z",
                            "ce_aggregateversion",
                            Integer.toString(version))
                    .forEach(
                            (name, value) ->
                                    record.headers()
                                            .add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        }
    }
}
