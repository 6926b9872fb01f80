package vn.trienkhai.task.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.WithStack;
import vn.trienkhai.task.Database;

/** From topic to topic over a real broker: a duty comes in, the task it makes goes out, once. */
@QuarkusTest
@WithStack
class BrokerTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @BeforeEach
    void theOwnersTopicsAreThere() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            for (var topic : List.of("directive.events", "organization.events")) {
                admin.createTopics(List.of(new NewTopic(topic, 2, (short) 1))).all().get();
            }
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(TopicExistsException.class);
        }
    }

    @Test
    void aDutyHeardTwiceIsOneTaskTold() throws Exception {
        var told = new Duties();
        var lead = UUID.randomUUID();
        var eventId = UUID.randomUUID();
        var organization =
                "{\"organizationId\": \"%s\", \"officialName\": \"Huyện ủy\"}".formatted(lead);

        try (var producer = producer()) {
            for (var attempt = 0; attempt < 2; attempt++) {
                send(
                        producer,
                        "directive.events",
                        told.directive,
                        "directive.duty-assigned.v1",
                        told.each(List.of(lead), ""),
                        eventId);
            }
            send(
                    producer,
                    "organization.events",
                    lead,
                    "organization.recorded.v1",
                    organization,
                    UUID.randomUUID());
        }

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> {
                            assertThat(unsent(told)).containsExactly("0");
                            assertThat(name(lead)).containsExactly("Huyện ủy");
                        });
        var task = Database.ask("select id from task where duty_id = '%s'".formatted(told.duty));
        assertThat(task).hasSize(1);
        assertThat(Database.told(task.getFirst())).containsExactly("assigned");
    }

    private static List<String> unsent(Duties told) {
        return Database.ask(
                "select count(o.key) from task t left join outbox o on o.key = t.id::text where t.duty_id = '%s' group by t.id"
                        .formatted(told.duty));
    }

    private static List<String> name(UUID body) {
        return Database.ask("select name from organization where id = '%s'".formatted(body));
    }

    private KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "acks", "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    private static void send(
            KafkaProducer<String, String> producer,
            String topic,
            UUID key,
            String type,
            String json,
            UUID eventId)
            throws Exception {
        var message = new ProducerRecord<>(topic, key.toString(), json);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", eventId.toString(),
                        "ce_source", "/directive-service",
                        "ce_type", type,
                        "ce_subject", key.toString(),
                        "ce_time", "2022-03-01T02:00:00Z",
                        "ce_aggregateversion", "1",
                        "content-type", "application/json")
                .forEach(
                        (name, value) ->
                                message.headers()
                                        .add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(message).get(30, TimeUnit.SECONDS);
    }
}
