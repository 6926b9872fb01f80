package vn.trienkhai.directive.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.event.EventHandler;
import vn.trienkhai.platform.testing.WithStack;

/** Reads the owners' contracts where they live, so that a change that would break us fails here. */
@QuarkusTest
@WithStack
class OwnersContractTest {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    @Inject @All List<EventHandler<?>> handlers;

    @Test
    void everyHandlerReadsOnlyWhatItsOwnerPromises() throws IOException {
        assertThat(handlers).hasSizeGreaterThan(20);
        var missing = new ArrayList<String>();
        for (var handler : handlers) {
            var schema = JSON.readTree(file(handler.type() + ".schema.json").toFile());
            promised(handler.view(), schema, handler.type(), missing);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyHandlerUnderstandsTheOwnersExample() throws IOException {
        for (var handler : handlers) {
            var example = file("examples/" + handler.type() + ".json").toFile();
            assertThat(JSON.readValue(example, handler.view()))
                    .as(handler.type())
                    .hasNoNullFieldsOrProperties();
        }
    }

    private static void promised(Class<?> view, JsonNode schema, String at, List<String> missing) {
        var required =
                StreamSupport.stream(schema.path("required").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
        for (var field : view.getRecordComponents()) {
            var name = field.getName();
            if (!isOptional(field) && !required.contains(name)) {
                missing.add(at + "/" + name + " is not promised");
            }
            if (field.getType().isRecord()) {
                promised(
                        field.getType(),
                        schema.path("properties").path(name),
                        at + "/" + name,
                        missing);
            }
        }
    }

    private static boolean isOptional(RecordComponent field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Path file(String name) {
        return Stream.of("task-service", "report-service")
                .map(owner -> Path.of("..", owner, "contracts", "events").resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No owner has " + name));
    }
}
