package vn.trienkhai.directive.amending;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions, as a person reads it.
 *
 * @param name the field, the clause, or the clause of the duty and what of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Change(Part part, String name, Kind kind, @Nullable String before, @Nullable String after) {

    /** Where it is. */
    enum Part {
        FIELD,
        CLAUSE,
        DUTY,
        RECIPIENT,
        HOLDER
    }

    /** What happened there. */
    enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    static Change of(Part part, String name, @Nullable String before, @Nullable String after) {
        if (before == null) {
            return new Change(part, name, Kind.ADDED, null, after);
        }
        return new Change(part, name, after == null ? Kind.REMOVED : Kind.CHANGED, before, after);
    }
}
