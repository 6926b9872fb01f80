package vn.trienkhai.deploy.system.evidence;

/** A record of a topic, in the order of its partition. */
public record TopicRecord(
        String topic, int partition, long offset, String key, String eventId, long version) {

    public TopicRecord withKey(String other) {
        return new TopicRecord(topic, partition, offset, other, eventId, version);
    }
}
