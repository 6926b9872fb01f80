package vn.trienkhai.platform.testing.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Every event has a schema, an example that keeps it and uses nothing undeclared, and a message in
 * {@code asyncapi.yaml}; and no message is without its event.
 */
final class EventRules {

    private static final String SCHEMA = ".schema.json";

    private EventRules() {}

    static Stream<String> problems(ContractFiles files, Path contracts) {
        var events = names(contracts.resolve("events"), SCHEMA);
        var examples = names(contracts.resolve("events/examples"), ".json");
        var told = new TreeSet<String>();
        collect(files.read(contracts.resolve("asyncapi.yaml")), told);
        return Stream.of(
                        events.stream().flatMap(event -> event(files, contracts, event)),
                        only(events, told, "is not in asyncapi.yaml"),
                        only(told, events, "is in asyncapi.yaml but has no schema"),
                        only(examples, events, "has an example but no schema"))
                .flatMap(found -> found);
    }

    private static Stream<String> event(ContractFiles files, Path contracts, String type) {
        var file = contracts.resolve("events/examples/" + type + ".json");
        if (!Files.exists(file)) {
            return Stream.of(type + " has no example");
        }
        var schema = files.root(contracts.resolve("events/" + type + SCHEMA));
        var example = files.read(file);
        return Stream.of(
                        schema.at("required").exists()
                                ? Stream.<String>of()
                                : Stream.of("promises no field: required is missing"),
                        files.faults(schema, example).stream()
                                .map(" has a wrong example: "::concat),
                        undeclared(schema, example)
                                .map(name -> "has an example with the undeclared field " + name))
                .flatMap(found -> found)
                .map(complaint -> type + " " + complaint.strip());
    }

    /**
     * Readers ignore what they do not know, so a schema lets it pass; our own examples may not use
     * it.
     */
    private static Stream<String> undeclared(Place written, JsonNode value) {
        var schema = written.followed();
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .flatMap(item -> undeclared(schema.at("items"), item));
        }
        var properties = schema.at("properties");
        if (!value.isObject() || !properties.exists()) {
            return Stream.of();
        }
        return value.properties().stream()
                .flatMap(
                        field ->
                                properties.at(field.getKey()).exists()
                                        ? undeclared(
                                                properties.at(field.getKey()), field.getValue())
                                        : Stream.of(field.getKey()));
    }

    private static void collect(JsonNode node, Set<String> told) {
        var reference = node.path("$ref").asText("").replaceFirst("^\\./", "");
        if (reference.startsWith("events/") && reference.endsWith(SCHEMA)) {
            told.add(reference.substring("events/".length(), reference.length() - SCHEMA.length()));
        }
        node.forEach(child -> collect(child, told));
    }

    private static Stream<String> only(Set<String> these, Set<String> those, String complaint) {
        return these.stream()
                .filter(name -> !those.contains(name))
                .map(name -> name + " " + complaint);
    }

    private static Set<String> names(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
