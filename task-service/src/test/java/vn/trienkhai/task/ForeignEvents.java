package vn.trienkhai.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The owners' examples and schemas, read where they live, so that a change there is seen here. */
public final class ForeignEvents {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .findAndAddModules()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private ForeignEvents() {}

    public static <T> T example(String service, String type, Class<T> view) {
        try {
            return JSON.readValue(
                    folder(service).resolve("examples/" + type + ".json").toFile(), view);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode schema(String service, String type) {
        try {
            return JSON.readTree(folder(service).resolve(type + ".schema.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every field of the view is required by the owner, or may be absent in the view. */
    public static void assertPromised(
            Class<? extends Record> view, String service, String type, String pointer) {
        var required =
                schema(service, type)
                        .at(pointer + "/required")
                        .valueStream()
                        .map(JsonNode::asText)
                        .toList();
        for (var field : view.getRecordComponents()) {
            var name = field.getAccessor().getAnnotation(JsonProperty.class);
            if (!field.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                assertThat(required)
                        .as("%s of %s", field, type)
                        .contains(name == null ? field.getName() : name.value());
            }
        }
    }

    private static Path folder(String service) {
        return Path.of("..", service, "contracts", "events");
    }
}
