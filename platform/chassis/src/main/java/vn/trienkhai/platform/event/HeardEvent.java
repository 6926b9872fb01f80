package vn.trienkhai.platform.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record of a topic, read as a CloudEvent in binary mode (CloudEvents 1.0, Kafka binding). */
record HeardEvent(String topic, Told told, String payload) {

    /** Throws when the record is not an event of ours. */
    static HeardEvent of(ConsumerRecord<String, byte[]> record) {
        var told =
                new Told(
                        UUID.fromString(header(record, "ce_id")),
                        header(record, "ce_type"),
                        record.key(),
                        Long.parseLong(header(record, "ce_aggregateversion")),
                        Instant.parse(header(record, "ce_time")));
        return new HeardEvent(
                record.topic(), told, new String(record.value(), StandardCharsets.UTF_8));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException(
                    "%s-%d@%d has no header %s"
                            .formatted(record.topic(), record.partition(), record.offset(), name));
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
