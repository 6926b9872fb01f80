package vn.trienkhai.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import vn.trienkhai.platform.testing.lint.ContractFiles;
import vn.trienkhai.platform.testing.lint.Place;

/** The contract of the module under test, for tests that are made from it. */
public final class Contract {

    private final Place root;

    private Contract(Place root) {
        this.root = root;
    }

    public static Contract ofThisModule() {
        return new Contract(rootOfThisModule(new ContractFiles()));
    }

    static Place rootOfThisModule(ContractFiles files) {
        return files.root(Path.of("contracts", "openapi.yaml").toAbsolutePath().normalize());
    }

    /** The whole document as written. */
    public JsonNode root() {
        return root.json();
    }
}
