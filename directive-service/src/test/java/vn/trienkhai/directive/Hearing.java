package vn.trienkhai.directive;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;
import vn.trienkhai.platform.work.UnitOfWork;

/** Lets the service hear an owner's example, changed where a test says so. */
@ApplicationScoped
public class Hearing {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private final List<EventHandler<?>> handlers;
    private final UnitOfWork work;

    Hearing(@All List<EventHandler<?>> handlers, UnitOfWork work) {
        this.handlers = handlers;
        this.work = work;
    }

    /** The owner's example of an event. */
    public static ObjectNode example(String type) {
        var file =
                Stream.of("task-service", "report-service")
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

    /** The event with this number of its aggregate, told at this time. */
    public void hear(String type, ObjectNode event, long number, Instant at) {
        var told = new Told(UUID.randomUUID(), type, "of the test", number, at);
        work.asWorker(
                () ->
                        handlers.stream()
                                .filter(handler -> handler.type().equals(type))
                                .forEach(handler -> act(handler, event, told)));
    }

    private static <T> void act(EventHandler<T> handler, JsonNode event, Told told) {
        handler.handle(JSON.convertValue(event, handler.view()), told);
    }
}
