package vn.trienkhai.deploy.local.demo;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What a caller knows: which writes were acknowledged, and how often an outcome was unknown. */
public final class Journal {

    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> unknown = new ConcurrentLinkedQueue<>();

    /**
     * A write the system said it has done.
     *
     * @param key its Idempotency-Key, the same in every repetition; empty for PUT
     * @param id the id of the item in the answer, empty if it has none
     */
    public record Acknowledged(
            String caller, String method, String path, String key, String id, long version) {}

    /** All acknowledged writes, in order. */
    public List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Each time a request ended without a certain outcome, and how. */
    public List<String> unknown() {
        return List.copyOf(unknown);
    }

    void acknowledge(Acknowledged write) {
        acknowledged.add(write);
    }

    void wonder(String what) {
        unknown.add(what);
    }
}
