package vn.trienkhai.directive;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.trienkhai.platform.testing.ContractLint;

/** The contract says what the conventions ask for (row 114). */
class ContractTest {

    @Test
    void keepsTheConventions() {
        ContractLint.check(Path.of("contracts"));
    }
}
