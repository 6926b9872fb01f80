package vn.trienkhai.report;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.ContractLint;

/** The contracts say everything a caller must know. */
class ContractTest {

    @Test
    void theContractsKeepTheConventions() {
        ContractLint.check(Path.of("contracts"));
    }
}
