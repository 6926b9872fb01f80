package vn.trienkhai.directive.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one value of the draft comes from (row 20).
 *
 * @param pointer the value in the draft
 * @param value what was read, as text
 * @param from where it begins in the kept text
 * @param rule the rule that found it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Evidence(
        String pointer,
        @Nullable String value,
        int from,
        int to,
        double confidence,
        String rule,
        List<String> alternatives,
        boolean corrected) {

    Evidence {
        alternatives = List.copyOf(alternatives);
    }

    Evidence asCorrected() {
        return new Evidence(pointer, value, from, to, confidence, rule, alternatives, true);
    }

    /** Whether this is about the value at the pointer or one that holds it. */
    boolean covers(String changed) {
        return changed.equals(pointer) || changed.startsWith(pointer + "/");
    }
}
