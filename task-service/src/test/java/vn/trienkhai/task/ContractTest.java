package vn.trienkhai.task;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.ContractLint;

/** The contracts keep the conventions of the house. */
class ContractTest {

    @Test
    void keepsTheConventions() {
        ContractLint.check(Path.of("contracts"));
    }
}
