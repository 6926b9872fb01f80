package vn.trienkhai.directive.content;

import org.jspecify.annotations.Nullable;

/** A numbered piece of the text, for example II.2.3. Order of the list is order of the document. */
public record Clause(String ref, @Nullable String parentRef, Kind kind, String text) {

    /** What a clause says. */
    public enum Kind {
        PURPOSE,
        REQUIREMENT,
        TASK,
        ORGANIZATION,
        OTHER
    }
}
