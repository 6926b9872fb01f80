package vn.trienkhai.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trienkhai.platform.event.EventHandler;

/**
 * Reads the owners' contracts where they live, so a change there that would break us fails here.
 */
class OwnersContractTest {

    private static final List<Path> OWNERS =
            Stream.of("directive-service", "task-service", "report-service")
                    .map(owner -> Path.of("..", owner, "contracts", "events"))
                    .toList();

    private final JsonMapper json =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    static Stream<EventHandler<?>> handlers() {
        return Stream.of(
                        DirectiveHandlers.class,
                        DeliveryHandlers.class,
                        TaskHandlers.class,
                        ReportHandlers.class)
                .flatMap(OwnersContractTest::produced);
    }

    @ParameterizedTest
    @MethodSource("handlers")
    void understandsTheOwnersExample(EventHandler<?> handler) throws IOException {
        var example = file(handler, "examples/" + handler.type() + ".json");

        var event = json.readValue(example.toFile(), handler.view());

        assertThat(missingIn(event)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("handlers")
    void readsOnlyWhatTheOwnerPromises(EventHandler<?> handler) throws IOException {
        var schema = json.readTree(file(handler, handler.type() + ".schema.json").toFile());

        assertThat(notPromised(schema, schema, handler.view())).isEmpty();
    }

    @Test
    void hearsEachTypeOnceAndSaysSoInItsOwnContract() throws IOException {
        var types = handlers().map(EventHandler::type).toList();
        var asyncapi = Files.readString(Path.of("contracts", "asyncapi.yaml"));

        assertThat(types).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        assertThat(types).allMatch(type -> asyncapi.contains(type.replaceAll("\\.v1$", "")));
    }

    /** Components without {@code @Nullable} that are null, anywhere in the event. */
    private static Stream<String> missingIn(Object event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .flatMap(part -> missing(part, value(part, event)));
    }

    private static Stream<String> missing(RecordComponent part, @Nullable Object value) {
        return switch (value) {
            case null -> isNullable(part) ? Stream.of() : Stream.of(part.toString());
            case Record nested -> missingIn(nested);
            case List<?> items ->
                    items.stream()
                            .filter(Record.class::isInstance)
                            .flatMap(OwnersContractTest::missingIn);
            default -> Stream.of();
        };
    }

    /** What the view reads and the schema does not require; optional parts must be declared. */
    private static Stream<String> notPromised(JsonNode root, JsonNode place, Class<?> view) {
        var schema = followed(root, place);
        var required = schema.path("required").valueStream().map(JsonNode::asText).toList();
        return Arrays.stream(view.getRecordComponents())
                .flatMap(
                        part -> {
                            var name = nameOf(part);
                            var property = schema.path("properties").path(name);
                            var promised =
                                    isNullable(part)
                                            ? !property.isMissingNode()
                                            : required.contains(name);
                            return Stream.concat(
                                    promised ? Stream.of() : Stream.of(view + "." + name),
                                    inside(root, property, part));
                        });
    }

    private static Stream<String> inside(JsonNode root, JsonNode property, RecordComponent part) {
        if (part.getType().isRecord()) {
            return notPromised(root, property, part.getType());
        }
        if (part.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> item
                && item.isRecord()) {
            return notPromised(root, followed(root, property).path("items"), item);
        }
        return Stream.of();
    }

    private static JsonNode followed(JsonNode root, JsonNode place) {
        var reference = place.path("$ref").asText("");
        return reference.isEmpty() ? place : root.at(reference.substring(1));
    }

    private static boolean isNullable(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** The accessor carries the annotation when the name in JSON is no Java name. */
    private static String nameOf(RecordComponent part) {
        var renamed = part.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null ? part.getName() : renamed.value();
    }

    private static @Nullable Object value(RecordComponent part, Object event) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path file(EventHandler<?> handler, String name) {
        return OWNERS.stream()
                .map(owner -> owner.resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no owner of " + handler.type()));
    }

    /** The handlers a class produces; what they act on is not needed to know type and view. */
    private static Stream<EventHandler<?>> produced(Class<?> handlers) {
        var made = made(handlers);
        return Arrays.stream(handlers.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Produces.class))
                .map(
                        method -> {
                            try {
                                return (EventHandler<?>) method.invoke(made);
                            } catch (ReflectiveOperationException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    /** Made with what this package has; whatever lies outside of it stays absent. */
    private static Object made(Class<?> type) {
        var constructor = type.getDeclaredConstructors()[0];
        var parts =
                Arrays.stream(constructor.getParameterTypes())
                        .map(part -> part.getPackage() == type.getPackage() ? made(part) : null)
                        .toArray();
        try {
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
