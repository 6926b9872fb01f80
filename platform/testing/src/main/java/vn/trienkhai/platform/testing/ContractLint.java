package vn.trienkhai.platform.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a service's contracts as a strict reviewer would: what every operation, request and event
 * must say. Needs nothing but the files.
 */
public final class ContractLint {

    private ContractLint() {}

    /**
     * Fails with everything that is wrong in {@code openapi.yaml}, {@code asyncapi.yaml} and the
     * events.
     */
    public static void check(Path contracts) {
        var problems = problems(contracts.toAbsolutePath().normalize());
        if (!problems.isEmpty()) {
            throw new AssertionError(
                    contracts + " breaks the conventions:\n- " + String.join("\n- ", problems));
        }
    }

    private static List<String> problems(Path contracts) {
        var files = new ContractFiles();
        var openapi = contracts.resolve("openapi.yaml");
        var asyncapi = contracts.resolve("asyncapi.yaml");
        return Stream.of(
                        Files.exists(openapi) ? openapi(files, openapi) : Stream.<String>of(),
                        Files.exists(asyncapi)
                                ? EventRules.problems(files, contracts)
                                : Stream.of("there is no asyncapi.yaml"))
                .flatMap(found -> found)
                .distinct()
                .toList();
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
