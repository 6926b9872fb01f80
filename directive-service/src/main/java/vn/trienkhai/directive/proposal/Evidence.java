package vn.trienkhai.directive.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where one value of the draft comes from (row 20).
 *
 * @param pointer the value in the draft
 * @param value what was read, as text
 * @param from where it begins in the kept text
 * @param rule the rule that found it
 * @param gone whether the item of a list it was read for is there no more; it only counts then
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
        boolean corrected,
        boolean gone) {

    Evidence {
        alternatives = List.copyOf(alternatives);
    }

    Evidence asCorrected() {
        return new Evidence(pointer, value, from, to, confidence, rule, alternatives, true, gone);
    }

    /** The same at the pointer where its value is now; gone with it where there is none. */
    Evidence at(Optional<String> place) {
        return new Evidence(
                place.orElse(pointer),
                value,
                from,
                to,
                confidence,
                rule,
                alternatives,
                corrected,
                gone || place.isEmpty());
    }

    /** Whether this is about the value at the pointer or one that holds it. */
    boolean covers(String changed) {
        return changed.equals(pointer) || changed.startsWith(pointer + "/");
    }
}
