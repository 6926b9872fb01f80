package vn.trienkhai.deploy.system.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads every topic of the system from its beginning to its end, committed records only. */
final class TopicReader {

    private TopicReader() {}

    static List<TopicRecord> readAll(String bootstrapServers) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers", bootstrapServers,
                        "isolation.level", "read_committed",
                        "enable.auto.commit", "false");
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions =
                    consumer.listTopics().entrySet().stream()
                            .filter(topic -> topic.getKey().endsWith(".events"))
                            .flatMap(topic -> partitions(topic.getKey(), topic.getValue().size()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<TopicRecord>();
            while (!partitions.stream()
                    .allMatch(each -> consumer.position(each) >= end(ends, each))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> records.add(read(record)));
            }
            return records;
        }
    }

    private static long end(Map<TopicPartition, Long> ends, TopicPartition partition) {
        return ends.getOrDefault(partition, 0L);
    }

    private static Stream<TopicPartition> partitions(String topic, int count) {
        return Stream.iterate(0, i -> i < count, i -> i + 1).map(i -> new TopicPartition(topic, i));
    }

    private static TopicRecord read(ConsumerRecord<String, String> record) {
        return new TopicRecord(
                record.topic(),
                record.partition(),
                record.offset(),
                String.valueOf(record.key()),
                header(record, "ce_id"),
                Long.parseLong(header(record, "ce_aggregateversion")));
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
