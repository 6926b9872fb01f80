package vn.trienkhai.directive.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One value a person changed. Kept for good, so that rules can be judged by what people made of
 * their findings.
 *
 * @param oldValue as JSON; absent for what was added
 * @param newValue as JSON; absent for what was removed
 * @param rule the rule that had found the old value
 */
record Correction(
        String pointer,
        @Nullable String oldValue,
        @Nullable String newValue,
        @Nullable String rule,
        @Nullable Double confidence,
        Instant at,
        String by) {}
