package vn.trienkhai.platform.testing;

import java.nio.file.Path;
import vn.trienkhai.platform.testing.lint.Conventions;

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
        var problems = Conventions.problems(contracts.toAbsolutePath().normalize());
        if (!problems.isEmpty()) {
            throw new AssertionError(
                    contracts + " breaks the conventions:\n- " + String.join("\n- ", problems));
        }
    }
}
