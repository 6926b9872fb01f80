package vn.trienkhai.platform.testing.lint;

import java.util.Map;
import java.util.stream.Stream;

/** Every JSON body has an example, and an example keeps the contract it stands in. */
final class ExampleRules {

    private ExampleRules() {}

    static Stream<String> problems(Place contract) {
        return Operation.all(contract)
                .flatMap(
                        on ->
                                Stream.concat(
                                        missing(on), on.contents().flatMap(at -> wrong(on, at))));
    }

    private static Stream<String> missing(Operation on) {
        return on.body().at("content").members().entrySet().stream()
                .filter(content -> content.getKey().endsWith("json"))
                .filter(content -> examples(content.getValue()).findAny().isEmpty())
                .map(content -> on + " has no example of its body");
    }

    private static Stream<String> wrong(Operation on, Map.Entry<String, Place> content) {
        if (!content.getKey().endsWith("json")) {
            return Stream.of();
        }
        var schema = content.getValue().at("schema");
        return examples(content.getValue())
                .flatMap(
                        example ->
                                schema.files().faults(schema, example.json()).stream()
                                        .map(fault -> on + " has a wrong example: " + fault));
    }

    private static Stream<Place> examples(Place content) {
        var named =
                content.at("examples").members().values().stream()
                        .map(example -> example.followed().at("value"));
        return Stream.concat(Stream.of(content.at("example")), named).filter(Place::exists);
    }
}
