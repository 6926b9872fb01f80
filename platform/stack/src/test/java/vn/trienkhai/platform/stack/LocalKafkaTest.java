package vn.trienkhai.platform.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LocalKafkaTest {

    private static final String TOPIC = "kept.events";

    private final Path folder = Home.temporary("kafka-test");
    private final LocalKafka kafka = LocalKafka.in(folder, Ports.free());

    @AfterEach
    void cleanUp() {
        kafka.stop();
        Home.delete(folder);
    }

    @Test
    void whatWasAcknowledgedIsThereAfterKillAndRestart() throws Exception {
        kafka.start();
        createTopic();
        send("before the kill");

        kafka.kill();
        boolean ranAfterKill = kafka.isRunning();
        kafka.restart();
        send("after the kill");

        assertThat(ranAfterKill).isFalse();
        assertThat(read(2)).containsExactly("before the kill", "after the kill");
    }

    @Test
    void whatWasAcknowledgedIsThereAfterStopAndStart() throws Exception {
        kafka.start();
        createTopic();
        send("first");
        kafka.stop();

        kafka.start();

        assertThat(read(1)).containsExactly("first");
    }

    private void createTopic() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 2, (short) 1))).all().get();
        }
    }

    private void send(String text) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all");
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "key", text)).get();
        }
    }

    private List<String> read(int count) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers", kafka.bootstrapServers(),
                        "group.id", "reader",
                        "group.protocol", "consumer",
                        "auto.offset.reset", "earliest");
        var texts = new ArrayList<String>();
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            while (texts.size() < count && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(each -> texts.add(each.value()));
            }
        }
        return texts;
    }
}
