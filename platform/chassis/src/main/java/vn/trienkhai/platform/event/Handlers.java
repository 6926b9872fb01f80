package vn.trienkhai.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The handlers of this service by event type. A type nobody handles is skipped on purpose. */
@ApplicationScoped
class Handlers {

    /** Reads only the fields of our own view; a reader ignores what it does not know. */
    private final ObjectMapper json =
            JsonMapper.builder()
                    .addModules(new JavaTimeModule(), new Jdk8Module())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private final Map<String, List<EventHandler<?>>> byType;

    Handlers(@All List<EventHandler<?>> handlers) {
        this.byType = handlers.stream().collect(Collectors.groupingBy(EventHandler::type));
    }

    boolean isEmpty() {
        return byType.isEmpty();
    }

    boolean know(HeardEvent event) {
        return byType.containsKey(event.told().type());
    }

    void handle(HeardEvent event) {
        byType.getOrDefault(event.told().type(), List.of())
                .forEach(handler -> handle(handler, event));
    }

    private <T> void handle(EventHandler<T> handler, HeardEvent event) {
        try {
            handler.handle(json.readValue(event.payload(), handler.view()), event.told());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "%s %s does not fit %s"
                            .formatted(event.told().type(), event.told().eventId(), handler.view()),
                    e);
        }
    }
}
