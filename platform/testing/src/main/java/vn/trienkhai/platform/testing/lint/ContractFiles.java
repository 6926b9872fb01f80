package vn.trienkhai.platform.testing.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads contracts, YAML or JSON, each file once, and asks whether a value is what a schema allows.
 */
public final class ContractFiles {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final Map<Path, JsonNode> read = new ConcurrentHashMap<>();
    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();
    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    public Place root(Path file) {
        return new Place(this, file, "", read(file));
    }

    public JsonNode read(Path file) {
        return read.computeIfAbsent(file, ContractFiles::parse);
    }

    public List<String> faults(Place schema, JsonNode value) {
        var fragment = schema.pointer().replace("{", "%7B").replace("}", "%7D");
        var location = SchemaLocation.of(schema.file().toUri() + "#" + fragment);
        return compiled
                .computeIfAbsent(location.toString(), any -> compiled(schema, location))
                .validate(value)
                .stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    /**
     * Out of the file as it was read once: asking the factory for each place would parse it again.
     */
    private JsonSchema compiled(Place schema, SchemaLocation location) {
        var whole = schemas.getSchema(SchemaLocation.of(schema.file().toUri().toString()), STRICT);
        return schema.pointer().isEmpty() ? whole : whole.getSubSchema(location.getFragment());
    }

    private static JsonNode parse(Path file) {
        try {
            return YAML.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
