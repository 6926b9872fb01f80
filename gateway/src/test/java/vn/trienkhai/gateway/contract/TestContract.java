package vn.trienkhai.gateway.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one document as the build merges it, with one more service that exists in tests only. */
public final class TestContract {

    /** Where the merged document of the tests lies. */
    public static final Path FILE = Path.of("target/test-contract/openapi.json").toAbsolutePath();

    private TestContract() {}

    /** Merges and writes it. */
    public static ObjectNode write() {
        try {
            var stub =
                    ContractFormat.yaml()
                            .readTree(Path.of("src/test/resources/stub-openapi.yaml").toFile());
            var merged =
                    MergeContracts.merging(Path.of("..")).add("stub", (ObjectNode) stub).result();
            Files.createDirectories(FILE.getParent());
            new ObjectMapper().writeValue(FILE.toFile(), merged);
            return merged;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
