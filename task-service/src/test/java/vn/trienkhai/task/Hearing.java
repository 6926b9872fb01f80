package vn.trienkhai.task;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.event.Told;
import vn.trienkhai.platform.work.UnitOfWork;

/** Lets the service hear an event as the consumer loop would, without a broker. */
@ApplicationScoped
public class Hearing {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .findAndAddModules()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private final UnitOfWork work;
    private final Instance<EventHandler<?>> handlers;

    Hearing(UnitOfWork work, @Any Instance<EventHandler<?>> handlers) {
        this.work = work;
        this.handlers = handlers;
    }

    public void hear(String type, String json) {
        hear(type, json, 1);
    }

    public void hear(String type, String json, long version) {
        var told = new Told(UUID.randomUUID(), type, "aggregate", version, Instant.EPOCH);
        for (var handler : handlers) {
            if (handler.type().equals(type)) {
                work.asWorker(() -> handle(handler, json, told));
            }
        }
    }

    private static <T> void handle(EventHandler<T> handler, String json, Told told) {
        try {
            handler.handle(JSON.readValue(json, handler.view()), told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
