package vn.trienkhai.platform.testing.lint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything a folder of contracts must keep: its {@code openapi.yaml}, {@code asyncapi.yaml} and
 * events.
 */
public final class Conventions {

    private Conventions() {}

    /** What breaks them, in words for a person; empty when all is well. */
    public static List<String> problems(Path contracts) {
        var files = new ContractFiles();
        var openapi = contracts.resolve("openapi.yaml");
        return Stream.of(
                        Files.exists(openapi) ? openapi(files, openapi) : Stream.<String>of(),
                        events(files, contracts))
                .flatMap(found -> found)
                .distinct()
                .toList();
    }

    private static Stream<String> events(ContractFiles files, Path contracts) {
        if (Files.exists(contracts.resolve("asyncapi.yaml"))) {
            return EventRules.problems(files, contracts);
        }
        return Files.exists(contracts.resolve("events"))
                ? Stream.of("there are events but no asyncapi.yaml")
                : Stream.of();
    }

    private static Stream<String> openapi(ContractFiles files, Path file) {
        var root = files.root(file);
        return Stream.of(
                        YamlRules.problems(file),
                        OperationRules.problems(root),
                        RequestRules.problems(root),
                        ExampleRules.problems(root))
                .flatMap(found -> found);
    }
}
