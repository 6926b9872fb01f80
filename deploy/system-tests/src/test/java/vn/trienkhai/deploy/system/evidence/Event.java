package vn.trienkhai.deploy.system.evidence;

import com.fasterxml.jackson.databind.JsonNode;

/** An event as the archive of its service keeps it. */
public record Event(
        String id, String topic, String key, long version, String type, JsonNode payload) {

    /** What a person needs to find it. */
    public String name() {
        return "%s %s/%s #%d (%s)".formatted(type, topic, key, version, id);
    }

    public Event withKey(String other) {
        return new Event(id, topic, other, version, type, payload);
    }
}
