package vn.trienkhai.platform.testing;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;
import vn.trienkhai.platform.work.UnitOfWork;

/**
 * Lets the service under test hear an event as its consumer would, without a broker and past the
 * inbox, which would hide a second hearing. A service makes a bean of it by a class of its own.
 */
public abstract class Hearing {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private final List<EventHandler<?>> handlers;
    private final UnitOfWork work;
    private final Clock clock;

    protected Hearing(List<EventHandler<?>> handlers, UnitOfWork work, Clock clock) {
        this.handlers = handlers;
        this.work = work;
        this.clock = clock;
    }

    /** The owner's example of an event, wherever it lies, to be changed with {@link #with}. */
    public static ObjectNode example(String type) {
        try (var modules = Files.newDirectoryStream(Path.of(".."), "*-service")) {
            for (var module : modules) {
                var file = module.resolve("contracts/events/examples/" + type + ".json");
                if (Files.exists(file)) {
                    return (ObjectNode) JSON.readTree(file.toFile());
                }
            }
            throw new IllegalArgumentException("nobody tells " + type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets a value at a path such as {@code task.leadId}. */
    public static ObjectNode with(ObjectNode event, String path, Object value) {
        JsonNode place = event;
        var steps = path.split("\\.", -1);
        for (int i = 0; i < steps.length - 1; i++) {
            place = place.path(steps[i]);
        }
        ((ObjectNode) place).set(steps[steps.length - 1], JSON.valueToTree(value));
        return event;
    }

    /** Heard for the first time, now. */
    public UUID hear(String type, JsonNode event) {
        var told = told(type);
        hear(event, told);
        return told.eventId();
    }

    /** Heard for the first time, now. */
    public void hear(String type, String json) {
        hear(type, json, 1);
    }

    /** Heard now, as the event with this number of its aggregate. */
    public void hear(String type, String json, long number) {
        try {
            hear(type, JSON.readTree(json), number, clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Heard as the event with this number of its aggregate, told at this time. */
    public void hear(String type, JsonNode event, long number, Instant at) {
        hear(event, new Told(UUID.randomUUID(), type, "of the test", number, at));
    }

    /** What a consumer would know of an event of this type that was told now. */
    public Told told(String type) {
        return new Told(UUID.randomUUID(), type, UUID.randomUUID().toString(), 1, clock.instant());
    }

    public void hear(JsonNode event, Told told) {
        work.asWorker(
                () ->
                        handlers.stream()
                                .filter(handler -> handler.type().equals(told.type()))
                                .forEach(handler -> act(handler, event, told)));
    }

    private static <T> void act(EventHandler<T> handler, JsonNode event, Told told) {
        handler.handle(JSON.convertValue(event, handler.view()), told);
    }
}
