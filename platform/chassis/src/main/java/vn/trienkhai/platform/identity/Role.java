package vn.trienkhai.platform.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a sign-in may do at all; what it may do with an object depends on its body's relation too.
 */
public enum Role {
    /** Registers and dispatches documents. */
    CLERK,
    /** Works on tasks and writes reports. */
    OFFICER,
    /** Assigns, decides and signs. */
    LEADER,
    /** Reads what he is not a recipient of; his reading is audited. */
    AUDITOR,
    /** Keeps registry, calendar and configuration; sees no document content. */
    ADMINISTRATOR,
    /** A machine that acts for its bodies. */
    INTEGRATION;

    /** The role of a token's claim; empty for roles that are not ours. */
    public static Optional<Role> named(String claim) {
        return Arrays.stream(values()).filter(role -> role.claim().equals(claim)).findFirst();
    }

    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }
}
