package vn.trienkhai.deploy.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.deploy.local.demo.Door.Request;
import vn.trienkhai.deploy.local.demo.Journal.Acknowledged;
import vn.trienkhai.platform.stack.StackFailure;

/** Somebody who acts for a body. Every method returns when it is done, or throws. */
public final class Actor {

    private static final int TRIES = 20;

    private final Door door;
    private final String name;
    private final String token;
    private final @Nullable UUID actingFor;

    Actor(Door door, String name, String token, @Nullable UUID actingFor) {
        this.door = door;
        this.name = name;
        this.token = token;
        this.actingFor = actingFor;
    }

    public Answer get(String path) {
        return done(ask("GET", path, null, null, null), "GET " + path);
    }

    /** Creates something. */
    public Answer create(String path, Object body) {
        var answer = tryCreate(path, body);
        return done(answer, "POST " + path);
    }

    /** Creates something, or returns the refusal. */
    public Answer tryCreate(String path, Object body) {
        return write("POST", path, body, null);
    }

    /** Does something with an item in the version it has now. */
    public Answer act(String item, String noun, @Nullable Object body) {
        return change("POST", item, item + "/" + noun, body);
    }

    /** Puts a part of an item in the version it has now. */
    public Answer put(String item, String path, Object body) {
        return change("PUT", item, path, body);
    }

    /** Changes parts of an item in the version it has now (RFC 7396). */
    public Answer patch(String item, Object body) {
        return change("PATCH", item, item, body);
    }

    /** Reads until it is as it will be once the services have heard of each other. */
    public Answer await(String path, Predicate<JsonNode> condition) {
        long end = System.nanoTime() + door.patience().toNanos();
        while (true) {
            var answer = ask("GET", path, null, null, null);
            if (answer.isDone() && condition.test(answer.json())) {
                return answer;
            }
            if (System.nanoTime() > end) {
                throw new StackFailure(
                        "%s waited in vain for %s, at last: %s"
                                .formatted(name, path, answer.json()));
            }
            Door.pause(Duration.ofMillis(150));
        }
    }

    /** A version that somebody else changed meanwhile is read again. */
    private Answer change(String method, String item, String path, @Nullable Object body) {
        for (int i = 1; ; i++) {
            var read = get(item);
            var answer = write(method, path, body, read.etag().orElse("\"0\""));
            if (answer.status() != 412 || i == TRIES) {
                return done(answer, method + " " + path);
            }
        }
    }

    private Answer write(
            String method, String path, @Nullable Object body, @Nullable String version) {
        var key = method.equals("POST") ? UUID.randomUUID().toString() : null;
        var answer = ask(method, path, body, version, key);
        if (answer.isDone()) {
            door.journal()
                    .acknowledge(
                            new Acknowledged(
                                    name,
                                    method,
                                    path,
                                    key == null ? "" : key,
                                    answer.json().path("id").asText(""),
                                    answer.json().path("version").asLong(-1)));
        }
        return answer;
    }

    private Answer ask(
            String method,
            String path,
            @Nullable Object body,
            @Nullable String version,
            @Nullable String key) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Authorization", "Bearer " + token);
        headers.put("Accept", "application/json");
        if (actingFor != null) {
            headers.put("Acting-Body", actingFor.toString());
        }
        if (version != null) {
            headers.put("If-Match", version);
        }
        if (key != null) {
            headers.put("Idempotency-Key", key);
        }
        if (body != null) {
            headers.put(
                    "Content-Type",
                    method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
        }
        return door.ask(new Request(method, path, headers, json(body)));
    }

    private static @Nullable JsonNode json(@Nullable Object body) {
        return body == null
                ? null
                : body instanceof JsonNode node ? node : Door.JSON.valueToTree(body);
    }

    private Answer done(Answer answer, String asked) {
        if (!answer.isDone()) {
            throw new Refused(name + " " + asked, answer);
        }
        return answer;
    }

    /** An empty JSON object, for requests that say nothing more. */
    static JsonNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }
}
