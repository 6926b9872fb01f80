package vn.trienkhai.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import vn.trienkhai.platform.testing.lint.ContractFiles;
import vn.trienkhai.platform.testing.lint.Operation;

/**
 * Whether every answer a contract promises, good ones and refusals, was met by a test of its
 * module. Runs in {@code verify}, after the tests.
 */
public final class PromisesKept {

    private static final Path NOTES = Path.of("target", "promises-kept.txt");

    /** Answers of the framework or of the gateway that are shown once for all operations. */
    private static final Set<String> SHOWN_ELSEWHERE =
            Set.of("304", "406", "413", "415", "429", "500", "502", "503", "504");

    private PromisesKept() {}

    static void forget() {
        try {
            Files.deleteIfExists(NOTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void note(String operationId, int status) {
        try {
            Files.createDirectories(NOTES.toAbsolutePath().getParent());
            Files.writeString(
                    NOTES,
                    operationId + " " + status + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the folder of the module; fails when a promise was not met. */
    public static void main(String[] arguments) throws IOException {
        var module = Path.of(arguments[0]).toAbsolutePath().normalize();
        var kept = new TreeSet<>(Files.readAllLines(module.resolve(NOTES)));
        var missing = new ArrayList<String>();
        var contract = new ContractFiles().root(module.resolve("contracts/openapi.yaml"));
        Operation.all(contract)
                .forEach(
                        operation ->
                                operation.place().at("responses").members().keySet().stream()
                                        .filter(status -> !SHOWN_ELSEWHERE.contains(status))
                                        .map(status -> operation.text("operationId") + " " + status)
                                        .filter(promise -> !kept.contains(promise))
                                        .forEach(missing::add));
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "No test has met these %d promises of %s: %s"
                            .formatted(missing.size(), module.getFileName(), missing));
        }
    }
}
