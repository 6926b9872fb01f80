package vn.trienkhai.notification;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;
import vn.trienkhai.platform.work.UnitOfWork;

/**
 * Lets the service hear an owner's example, changed where a test says so, as its consumer would.
 */
@ApplicationScoped
public class Hearing {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private final List<EventHandler<?>> handlers;
    private final UnitOfWork work;
    private final Clock clock;

    Hearing(@All List<EventHandler<?>> handlers, UnitOfWork work, Clock clock) {
        this.handlers = handlers;
        this.work = work;
        this.clock = clock;
    }

    /** The owner's example, to be changed with {@link #with}. */
    public static ObjectNode example(String type) {
        var file =
                Stream.of("directive-service", "task-service", "report-service")
                        .map(owner -> Path.of("..", owner, "contracts", "events", "examples"))
                        .map(folder -> folder.resolve(type + ".json"))
                        .filter(Files::exists)
                        .findFirst()
                        .orElseThrow();
        try {
            return (ObjectNode) JSON.readTree(file.toFile());
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
    public UUID hear(String type, ObjectNode event) {
        var told = told(type);
        hear(event, told);
        return told.eventId();
    }

    public Told told(String type) {
        return new Told(UUID.randomUUID(), type, UUID.randomUUID().toString(), 1, clock.instant());
    }

    /** Past the inbox table, which would hide a second hearing. */
    public void hear(ObjectNode event, Told told) {
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
