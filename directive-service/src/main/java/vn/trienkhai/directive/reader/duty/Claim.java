package vn.trienkhai.directive.reader.duty;

import org.jspecify.annotations.Nullable;

/**
 * One role found in a sentence.
 *
 * @param from the first word that says it
 * @param end the word after the last
 * @param rule the rule that found it
 */
record Claim(
        Named body,
        Role role,
        @Nullable String to,
        @Nullable String via,
        int from,
        int end,
        double confidence,
        String rule) {}
