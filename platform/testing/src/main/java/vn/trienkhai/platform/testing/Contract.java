package vn.trienkhai.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An OpenAPI contract read where it lies, with references into other files followed. */
public final class Contract {

    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final Map<Path, JsonNode> FILES = new ConcurrentHashMap<>();
    private static final Map<String, JsonSchema> COMPILED = new ConcurrentHashMap<>();

    private final Path file;

    public Contract(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    /** The contract of the module under test. */
    public static Contract ofThisModule() {
        return new Contract(Path.of("contracts", "openapi.yaml"));
    }

    public JsonNode root() {
        return read(file);
    }

    /** The node at a JSON pointer, with its reference followed. */
    public Place at(String pointer) {
        return new Place(file, pointer).followed();
    }

    /** A node of a contract file. */
    public record Place(Path file, String pointer) {

        public JsonNode node() {
            return read(file).at(pointer);
        }

        public boolean isMissing() {
            return node().isMissingNode();
        }

        public Place child(String step) {
            return new Place(file, pointer + "/" + escape(step)).followed();
        }

        Place followed() {
            var reference = node().path("$ref").asText("");
            if (reference.isEmpty()) {
                return this;
            }
            var hash = reference.indexOf('#');
            var target =
                    hash == 0
                            ? file
                            : file.resolveSibling(reference.substring(0, hash)).normalize();
            return new Place(target, reference.substring(hash + 1)).followed();
        }

        /** What is wrong with this JSON against the schema at this place. */
        public Set<ValidationMessage> faults(String json) {
            var location = file.toUri() + "#" + pointer.replace("{", "%7B").replace("}", "%7D");
            return COMPILED.computeIfAbsent(
                            location, key -> SCHEMAS.getSchema(SchemaLocation.of(key), CONFIG))
                    .validate(json, InputFormat.JSON);
        }
    }

    static String escape(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }

    private static JsonNode read(Path file) {
        return FILES.computeIfAbsent(
                file,
                path -> {
                    try {
                        return new YAMLMapper().readTree(path.toFile());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
