package vn.trienkhai.gateway.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.TreeSet;
import vn.trienkhai.gateway.contract.ContractFormat;

/**
 * Whether every answer that the gateway's own contract promises was met by a test. Runs in {@code
 * verify}, after the tests.
 */
public final class PromisesMet {

    private static final Path NOTES = Path.of("target", "promises-met.txt");

    private PromisesMet() {}

    static void note(String operationId, int status) {
        try {
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
        var module = Path.of(arguments[0]);
        var notes = module.resolve(NOTES);
        var met = new TreeSet<>(Files.readAllLines(notes));
        Files.delete(notes);
        var contract = module.resolve("contracts/openapi.yaml").toFile();
        var missing = new ArrayList<String>();
        for (var path : ContractFormat.yaml().readTree(contract).path("paths")) {
            for (var operation : path) {
                for (var response : operation.path("responses").properties()) {
                    var promise = operation.path("operationId").asText() + " " + response.getKey();
                    if (!met.contains(promise)) {
                        missing.add(promise);
                    }
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("No test has met these promises: " + missing);
        }
    }
}
