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
        var missing = new ArrayList<String>();
        for (var handler : handlers) {
            var example = file("examples/" + handler.type() + ".json").toFile();
            var event = (Record) JSON.readValue(example, handler.view());
            present(event, handler.type(), missing);
        }
        assertThat(missing).isEmpty();
    }

    /** The day that decides between in time and late is optional in our view, not in theirs. */
    @Test
    void theDayATaskWasHandedInIsWhereWeReadIt() throws IOException {
        var submitted = JSON.readTree(file("task.submitted.v1.schema.json").toFile());
        var confirmed = JSON.readTree(file("task.confirmed.v1.schema.json").toFile());

        assertThat(submitted.at("/properties/submittedOn/format").asText()).isEqualTo("date");
        assertThat(required(confirmed)).contains("finishedOn");
    }

    private static void present(Record view, String at, List<String> missing) {
        for (var field : view.getClass().getRecordComponents()) {
            var value = valueOf(field, view);
            if (value == null && !isOptional(field)) {
                missing.add(at + "/" + field.getName() + " is not in the example");
            }
            if (value instanceof Record nested) {
                present(nested, at + "/" + field.getName(), missing);
            }
        }
    }

    private static @Nullable Object valueOf(RecordComponent field, Record view) {
        try {
            var accessor = field.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> required(JsonNode schema) {
        return StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static void promised(Class<?> view, JsonNode schema, String at, List<String> missing) {
        var required = required(schema);
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
