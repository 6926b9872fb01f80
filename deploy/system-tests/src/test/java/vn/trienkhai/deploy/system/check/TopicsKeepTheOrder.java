package vn.trienkhai.deploy.system.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.trienkhai.deploy.system.evidence.Event;
import vn.trienkhai.deploy.system.evidence.Evidence;
import vn.trienkhai.deploy.system.evidence.TopicRecord;

/**
 * The topics have every archived event under its key, in one partition a key, in the order of its
 * versions. The same event may stand there again; another one may not come late.
 */
final class TopicsKeepTheOrder implements Check {

    @Override
    public List<String> damage(Evidence evidence) {
        var damage = new ArrayList<String>();
        var records = evidence.records();
        damage.addAll(
                Counting.differences(
                        "topic",
                        evidence.events().map(TopicsKeepTheOrder::place).toList(),
                        Set.copyOf(records.stream().map(TopicsKeepTheOrder::place).toList()),
                        place -> place));
        damage.addAll(order(records));
        return damage;
    }

    private static List<String> order(List<TopicRecord> records) {
        var damage = new ArrayList<String>();
        var seen = new HashSet<String>();
        var last = new HashMap<String, Long>();
        var partition = new HashMap<String, Integer>();
        records.stream()
                .sorted(
                        Comparator.comparing(TopicRecord::topic)
                                .thenComparing(TopicRecord::partition)
                                .thenComparing(TopicRecord::offset))
                .forEach(
                        record -> {
                            var key = record.topic() + "/" + record.key();
                            if (partition.computeIfAbsent(key, k -> record.partition())
                                    != record.partition()) {
                                damage.add("topic: " + key + " is in more than one partition");
                            }
                            if (seen.add(record.eventId())) {
                                long before = last.getOrDefault(key, 0L);
                                if (record.version() != before + 1) {
                                    damage.add(
                                            "topic: %s has version %d after %d"
                                                    .formatted(key, record.version(), before));
                                }
                                last.put(key, Math.max(before, record.version()));
                            }
                        });
        return damage;
    }

    private static String place(Event event) {
        return event.topic() + "/" + event.key() + " " + event.id();
    }

    private static String place(TopicRecord record) {
        return record.topic() + "/" + record.key() + " " + record.eventId();
    }
}
