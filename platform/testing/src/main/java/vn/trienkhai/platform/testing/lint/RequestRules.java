package vn.trienkhai.platform.testing.lint;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What can be sent is bounded in every place and holds nothing that was not asked for. */
final class RequestRules {

    private static final Set<String> BOUNDED_FORMATS =
            Set.of("uuid", "date", "date-time", "email", "binary");

    private final Set<String> seen = new HashSet<>();

    private RequestRules() {}

    static Stream<String> problems(Place contract) {
        var rules = new RequestRules();
        return Stream.concat(
                Operation.all(contract).flatMap(rules::request),
                Stream.of(contract.at("paths"), contract.at("components").at("schemas"))
                        .flatMap(group -> group.members().values().stream())
                        .flatMap(RequestRules::alternatives));
    }

    private Stream<String> request(Operation on) {
        var parameters = on.parameters().stream().map(each -> each.followed().at("schema"));
        var bodies = on.body().at("content").members().values().stream().map(at -> at.at("schema"));
        return Stream.concat(parameters, bodies).flatMap(schema -> schema(on, schema));
    }

    private Stream<String> schema(Operation on, Place written) {
        var schema = written.followed();
        if (!schema.exists() || !seen.add(schema.file() + schema.pointer())) {
            return Stream.of();
        }
        return Stream.concat(
                own(schema).map(complaint -> on + " takes " + schema.pointer() + " " + complaint),
                parts(schema).flatMap(part -> schema(on, part)));
    }

    private static Stream<String> own(Place schema) {
        if (is(schema, "object")) {
            return isClosed(schema)
                    ? Stream.of()
                    : Stream.of("without additionalProperties: false");
        }
        if (is(schema, "array")) {
            return schema.at("maxItems").exists() ? Stream.of() : Stream.of("without maxItems");
        }
        return is(schema, "string") ? string(schema) : Stream.of();
    }

    /** What has no properties may be open, if it says so. */
    private static boolean isClosed(Place object) {
        var others = object.at("additionalProperties");
        return object.at("properties").exists()
                ? others.json().isBoolean() && !others.json().asBoolean()
                : others.exists();
    }

    private static Stream<String> string(Place schema) {
        var pattern = schema.text("pattern");
        var bounded =
                Stream.of("maxLength", "enum", "const").anyMatch(name -> schema.at(name).exists())
                        || BOUNDED_FORMATS.contains(schema.text("format"));
        return Stream.concat(
                bounded ? Stream.of() : Stream.of("without maxLength, enum or format"),
                pattern.isEmpty() || (pattern.startsWith("^") && pattern.endsWith("$"))
                        ? Stream.of()
                        : Stream.of("with a pattern that is not anchored by ^ and $"));
    }

    private static Stream<Place> parts(Place schema) {
        return Stream.of(
                        schema.at("properties").members().values().stream(),
                        schema.at("allOf").items().stream(),
                        Stream.of(schema.at("items"), schema.at("additionalProperties")))
                .flatMap(found -> found)
                .filter(part -> part.json().isObject());
    }

    /** The generator makes records, and a record has no alternatives. */
    private static Stream<String> alternatives(Place schema) {
        return Stream.of("oneOf", "anyOf")
                .filter(name -> !schema.json().findValues(name).isEmpty())
                .map(name -> schema.pointer() + " uses " + name + ", which no record can hold");
    }

    private static boolean is(Place schema, String type) {
        var declared = schema.at("type");
        return declared.json().asText().equals(type)
                || declared.items().stream().anyMatch(item -> item.json().asText().equals(type));
    }
}
